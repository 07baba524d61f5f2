/** Value types with rules of their own, typed ids and the error taxonomy. Knows nothing above itself. */
@NullMarked
package dk.tvaers.kernel;

import org.jspecify.annotations.NullMarked;
