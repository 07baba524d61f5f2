/** Tests of joint positions. */
@NullMarked
package dk.tvaers.position;

import org.jspecify.annotations.NullMarked;
