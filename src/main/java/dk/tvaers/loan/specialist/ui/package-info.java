/** The pages of specialists, their capacity and rates. */
@NullMarked
package dk.tvaers.loan.specialist.ui;

import org.jspecify.annotations.NullMarked;
