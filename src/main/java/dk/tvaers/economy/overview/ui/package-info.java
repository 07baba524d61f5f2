/** Views of what a municipality bears. */
@NullMarked
package dk.tvaers.economy.overview.ui;

import org.jspecify.annotations.NullMarked;
