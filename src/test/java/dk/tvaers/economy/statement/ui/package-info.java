@NullMarked
package dk.tvaers.economy.statement.ui;

import org.jspecify.annotations.NullMarked;
