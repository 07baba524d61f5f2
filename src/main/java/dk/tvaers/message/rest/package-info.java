/** One's own messages over REST. */
@NullMarked
package dk.tvaers.message.rest;

import org.jspecify.annotations.NullMarked;
