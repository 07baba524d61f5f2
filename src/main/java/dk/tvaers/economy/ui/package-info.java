/** What the views of the economy share. */
@NullMarked
package dk.tvaers.economy.ui;

import org.jspecify.annotations.NullMarked;
