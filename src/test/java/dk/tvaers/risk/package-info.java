/** Tests of risks. */
@NullMarked
package dk.tvaers.risk;

import org.jspecify.annotations.NullMarked;
