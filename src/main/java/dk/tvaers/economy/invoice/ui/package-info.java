/** Views of invoice details. */
@NullMarked
package dk.tvaers.economy.invoice.ui;

import org.jspecify.annotations.NullMarked;
