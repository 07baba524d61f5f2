package dk.tvaers.platform.mail;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.MailKind.Delivery;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** How a person wants mails of a kind. */
@MappedEntity("mail_choice")
record ChoiceRow(
        @Id String kind,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        Delivery delivery) {}
