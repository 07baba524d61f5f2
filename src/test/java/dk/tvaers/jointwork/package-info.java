@NullMarked
package dk.tvaers.jointwork;

import org.jspecify.annotations.NullMarked;
