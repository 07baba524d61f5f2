@NullMarked
package dk.tvaers.settings;

import org.jspecify.annotations.NullMarked;
