/** What goes out of a settlement, on its page. */
@NullMarked
package dk.tvaers.economy.statement.ui;

import org.jspecify.annotations.NullMarked;
