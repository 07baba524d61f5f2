/** The pages of joint tasks and of visits to local steering groups. */
@NullMarked
package dk.tvaers.jointwork.ui;

import org.jspecify.annotations.NullMarked;
