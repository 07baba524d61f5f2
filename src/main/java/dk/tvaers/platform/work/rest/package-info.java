/** Long work over REST. */
@NullMarked
package dk.tvaers.platform.work.rest;

import org.jspecify.annotations.NullMarked;
