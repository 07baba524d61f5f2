@NullMarked
package dk.tvaers.loan.specialist;

import org.jspecify.annotations.NullMarked;
