/** The agreement's allocation keys: proposed, approved by each member's director, and in force from a day on. */
@NullMarked
package dk.tvaers.economy.agreed;

import org.jspecify.annotations.NullMarked;
