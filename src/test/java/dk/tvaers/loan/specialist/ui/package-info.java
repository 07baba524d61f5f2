@NullMarked
package dk.tvaers.loan.specialist.ui;

import org.jspecify.annotations.NullMarked;
