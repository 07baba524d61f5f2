@NullMarked
package dk.tvaers.kit.pdf;

import org.jspecify.annotations.NullMarked;
