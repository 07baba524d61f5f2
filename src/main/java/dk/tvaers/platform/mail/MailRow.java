package dk.tvaers.platform.mail;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail to one person. Holds no address: that is looked up when it is sent. */
@MappedEntity("mail")
record MailRow(
        @Id MailId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        @Nullable PersonId authorId,
        String kind,
        String occasion,
        String language,
        boolean confidential,
        MailState state,
        String subject,
        @Nullable String body,
        Instant writtenAt,
        @Nullable Instant expiresAt,
        int attempts,
        @Nullable MailFailure failure,
        @Nullable Instant settledAt,
        @Nullable MailId digestId) {}
