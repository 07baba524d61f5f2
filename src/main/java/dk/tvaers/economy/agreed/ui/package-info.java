/** The views of the agreement's allocation keys. */
@NullMarked
package dk.tvaers.economy.agreed.ui;

import org.jspecify.annotations.NullMarked;
