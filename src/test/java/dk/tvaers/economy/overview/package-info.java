/** Tests of what a municipality bears. */
@NullMarked
package dk.tvaers.economy.overview;

import org.jspecify.annotations.NullMarked;
