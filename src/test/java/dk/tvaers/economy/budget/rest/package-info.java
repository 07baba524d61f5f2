/** Tests of the routes of budgets. */
@NullMarked
package dk.tvaers.economy.budget.rest;

import org.jspecify.annotations.NullMarked;
