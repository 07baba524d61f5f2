/** Mail as the coordinator, each person and the operator see it. */
@NullMarked
package dk.tvaers.platform.mail.ui;

import org.jspecify.annotations.NullMarked;
