/** The jobs over the API. */
@NullMarked
package dk.tvaers.platform.jobs.rest;

import org.jspecify.annotations.NullMarked;
