@NullMarked
package dk.tvaers.economy.settlement;

import org.jspecify.annotations.NullMarked;
