@NullMarked
package dk.tvaers.home.ui;

import org.jspecify.annotations.NullMarked;
