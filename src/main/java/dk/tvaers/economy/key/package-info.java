/** Allocation keys and what they make of an amount; knows no database. */
@NullMarked
package dk.tvaers.economy.key;

import org.jspecify.annotations.NullMarked;
