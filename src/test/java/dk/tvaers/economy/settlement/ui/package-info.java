@NullMarked
package dk.tvaers.economy.settlement.ui;

import org.jspecify.annotations.NullMarked;
