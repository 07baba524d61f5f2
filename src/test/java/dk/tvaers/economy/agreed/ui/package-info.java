@NullMarked
package dk.tvaers.economy.agreed.ui;

import org.jspecify.annotations.NullMarked;
