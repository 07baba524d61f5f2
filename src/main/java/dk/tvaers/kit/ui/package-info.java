/** Pieces of views that all features share. */
@NullMarked
package dk.tvaers.kit.ui;

import org.jspecify.annotations.NullMarked;
