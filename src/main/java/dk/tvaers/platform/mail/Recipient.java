package dk.tvaers.platform.mail;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.MailKind.Delivery;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** Somebody who is written to: how they are reached, in which language, and how they want mails of the kind. */
@Introspected
record Recipient(
        @MappedProperty PersonId id,
        String name,
        @Nullable String email,
        String language,
        @Nullable String choice) {

    boolean hasAddress() {
        return email != null && !email.isBlank();
    }

    Delivery delivery(Delivery standard) {
        return choice == null ? standard : Delivery.valueOf(choice);
    }
}
