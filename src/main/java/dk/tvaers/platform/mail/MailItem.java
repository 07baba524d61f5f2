package dk.tvaers.platform.mail;

import dk.tvaers.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: what was sent to whom.
 *
 * @param at when it was sent or given up; while it waits, when it was written
 * @param failure why it was not sent; null when nothing went wrong
 * @param again whether it can be sent again: perhaps it never was, and its text is still there
 */
public record MailItem(
        MailId id,
        PersonId person,
        String personName,
        String kind,
        String subject,
        MailState state,
        Instant at,
        int attempts,
        @Nullable MailFailure failure,
        boolean again) {}
