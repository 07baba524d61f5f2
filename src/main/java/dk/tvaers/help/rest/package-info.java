/** The routes of help. */
@NullMarked
package dk.tvaers.help.rest;

import org.jspecify.annotations.NullMarked;
