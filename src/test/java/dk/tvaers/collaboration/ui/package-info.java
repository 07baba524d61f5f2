@NullMarked
package dk.tvaers.collaboration.ui;

import org.jspecify.annotations.NullMarked;
