/** Views of budgets. */
@NullMarked
package dk.tvaers.economy.budget.ui;

import org.jspecify.annotations.NullMarked;
