@NullMarked
package dk.tvaers.economy.invoice;

import org.jspecify.annotations.NullMarked;
