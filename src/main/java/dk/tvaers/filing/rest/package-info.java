/** The routes of filing. */
@NullMarked
package dk.tvaers.filing.rest;

import org.jspecify.annotations.NullMarked;
