/** Tests of budgets. */
@NullMarked
package dk.tvaers.economy.budget;

import org.jspecify.annotations.NullMarked;
