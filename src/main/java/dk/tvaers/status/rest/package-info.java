/** The status of projects over REST. */
@NullMarked
package dk.tvaers.status.rest;

import org.jspecify.annotations.NullMarked;
