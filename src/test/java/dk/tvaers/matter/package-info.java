/** Tests of matters that each municipality decides. */
@NullMarked
package dk.tvaers.matter;

import org.jspecify.annotations.NullMarked;
