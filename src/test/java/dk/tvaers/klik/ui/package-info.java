@NullMarked
package dk.tvaers.klik.ui;

import org.jspecify.annotations.NullMarked;
