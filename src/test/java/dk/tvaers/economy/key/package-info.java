@NullMarked
package dk.tvaers.economy.key;

import org.jspecify.annotations.NullMarked;
