@NullMarked
package dk.tvaers.filing;

import org.jspecify.annotations.NullMarked;
