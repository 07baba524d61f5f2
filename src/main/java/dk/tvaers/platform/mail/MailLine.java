package dk.tvaers.platform.mail;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the log as it is read. */
@Introspected
record MailLine(
        @MappedProperty MailId id,
        @MappedProperty PersonId personId,
        String personName,
        String kind,
        String subject,
        MailState state,
        Instant at,
        int attempts,
        @Nullable MailFailure failure,
        int kept) {

    MailItem item() {
        boolean unsent = state == MailState.DEAD || state == MailState.UNCERTAIN;
        return new MailItem(id, personId, personName, kind, subject, state, at, attempts, failure, unsent && kept == 1);
    }
}
