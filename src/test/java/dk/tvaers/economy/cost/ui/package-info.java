/** Tests of the views of costs. */
@NullMarked
package dk.tvaers.economy.cost.ui;

import org.jspecify.annotations.NullMarked;
