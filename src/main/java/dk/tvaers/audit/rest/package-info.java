/** The trail and the history of records, as programs read them. */
@NullMarked
package dk.tvaers.audit.rest;

import org.jspecify.annotations.NullMarked;
