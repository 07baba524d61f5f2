@NullMarked
package dk.tvaers.platform.start;

import org.jspecify.annotations.NullMarked;
