/** Documents of a settlement on the screen. */
@NullMarked
package dk.tvaers.economy.billing.ui;

import org.jspecify.annotations.NullMarked;
