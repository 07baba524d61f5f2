@NullMarked
package dk.tvaers.programme.ui;

import org.jspecify.annotations.NullMarked;
