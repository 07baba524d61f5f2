/** Tests of joint positions. */
@NullMarked
package dk.tvaers.position.ui;

import org.jspecify.annotations.NullMarked;
