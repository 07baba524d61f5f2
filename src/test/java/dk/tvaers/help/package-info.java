/** Tests of help. */
@NullMarked
package dk.tvaers.help;

import org.jspecify.annotations.NullMarked;
