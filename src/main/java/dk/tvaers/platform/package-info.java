/** Implements the ports and wires everything; nothing imports it. */
@NullMarked
package dk.tvaers.platform;

import org.jspecify.annotations.NullMarked;
