@NullMarked
package dk.tvaers;

import org.jspecify.annotations.NullMarked;
