package dk.tvaers.platform.mail.rest;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.platform.mail.MailFailure;
import dk.tvaers.platform.mail.MailId;
import dk.tvaers.platform.mail.MailItem;
import dk.tvaers.platform.mail.MailState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Mail")
record MailBody(
        MailId id,
        PersonId person,
        String personName,
        String kind,
        String subject,
        MailState state,

        @Schema(description = "When it was sent or given up; while it waits, when it was written")
        Instant at,

        int attempts,

        @Schema(description = "Why it was not sent") @Nullable
        MailFailure failure,

        @Schema(description = "Whether it can be sent again")
        boolean again) {

    static MailBody of(MailItem mail) {
        return new MailBody(
                mail.id(),
                mail.person(),
                mail.personName(),
                mail.kind(),
                mail.subject(),
                mail.state(),
                mail.at(),
                mail.attempts(),
                mail.failure(),
                mail.again());
    }
}
