/** Fills the demo collaborations through the services, with a set clock. */
@NullMarked
package dk.tvaers.demo;

import org.jspecify.annotations.NullMarked;
