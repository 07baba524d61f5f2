/** Report rounds: they open, remind, close by themselves, and what stood at a closing is kept as it was. */
@NullMarked
package dk.tvaers.status.round;

import org.jspecify.annotations.NullMarked;
