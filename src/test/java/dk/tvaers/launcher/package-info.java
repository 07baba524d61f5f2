/** Tests of the script {@code tvaers}. */
@NullMarked
package dk.tvaers.launcher;

import org.jspecify.annotations.NullMarked;
