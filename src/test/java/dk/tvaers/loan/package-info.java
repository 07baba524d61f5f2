/** Tests of loans. */
@NullMarked
package dk.tvaers.loan;

import org.jspecify.annotations.NullMarked;
