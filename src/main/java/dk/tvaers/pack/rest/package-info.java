/** The routes of reports. */
@NullMarked
package dk.tvaers.pack.rest;

import org.jspecify.annotations.NullMarked;
