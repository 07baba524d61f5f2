@NullMarked
package dk.tvaers.pack.ui;

import org.jspecify.annotations.NullMarked;
