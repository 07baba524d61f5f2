/** The pages of loans. */
@NullMarked
package dk.tvaers.loan.ui;

import org.jspecify.annotations.NullMarked;
