/** Help that municipalities wish of each other, and what others offer. */
@NullMarked
package dk.tvaers.help;

import org.jspecify.annotations.NullMarked;
