/** Tests of joint positions. */
@NullMarked
package dk.tvaers.position.rest;

import org.jspecify.annotations.NullMarked;
