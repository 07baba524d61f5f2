/** Mail behind {@code kit.mail}: outbox, sending, wording, choices, log (decision 008). */
@NullMarked
package dk.tvaers.platform.mail;

import org.jspecify.annotations.NullMarked;
