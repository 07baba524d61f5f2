/** People who can be lent, what they can and when, and what an hour of them costs. */
@NullMarked
package dk.tvaers.loan.specialist;

import org.jspecify.annotations.NullMarked;
