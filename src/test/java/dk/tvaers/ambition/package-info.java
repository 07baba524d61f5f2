/** Tests of ambitions. */
@NullMarked
package dk.tvaers.ambition;

import org.jspecify.annotations.NullMarked;
