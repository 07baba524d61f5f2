/** What the members pay together: types of cost and the costs of a year. */
@NullMarked
package dk.tvaers.economy.cost;

import org.jspecify.annotations.NullMarked;
