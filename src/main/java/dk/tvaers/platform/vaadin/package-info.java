/** Vaadin inside Micronaut. */
@NullMarked
package dk.tvaers.platform.vaadin;

import org.jspecify.annotations.NullMarked;
