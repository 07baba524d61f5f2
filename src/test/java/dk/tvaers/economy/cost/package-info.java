/** Tests of costs. */
@NullMarked
package dk.tvaers.economy.cost;

import org.jspecify.annotations.NullMarked;
