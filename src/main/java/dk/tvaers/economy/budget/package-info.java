/** What the members mean to spend in a year, and what came of it. */
@NullMarked
package dk.tvaers.economy.budget;

import org.jspecify.annotations.NullMarked;
