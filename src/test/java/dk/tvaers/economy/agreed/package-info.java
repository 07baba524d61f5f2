@NullMarked
package dk.tvaers.economy.agreed;

import org.jspecify.annotations.NullMarked;
