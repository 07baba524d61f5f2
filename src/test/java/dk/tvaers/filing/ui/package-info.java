@NullMarked
package dk.tvaers.filing.ui;

import org.jspecify.annotations.NullMarked;
