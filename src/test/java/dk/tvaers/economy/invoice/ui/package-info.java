@NullMarked
package dk.tvaers.economy.invoice.ui;

import org.jspecify.annotations.NullMarked;
