/** KLIK tasks as pages. */
@NullMarked
package dk.tvaers.klik.ui;

import org.jspecify.annotations.NullMarked;
