@NullMarked
package dk.tvaers.settings.ui;

import org.jspecify.annotations.NullMarked;
