/** Tests of the value types. */
@NullMarked
package dk.tvaers.kernel;

import org.jspecify.annotations.NullMarked;
