/** Specialists that municipalities lend, what they can, when they are free and what they cost. */
@NullMarked
package dk.tvaers.loan.specialist;

import org.jspecify.annotations.NullMarked;
