package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A log-in, the same in all collaborations. Without a password hash nobody can log in with it yet. */
@MappedEntity("account")
record Account(
        @Id AccountId id,
        String email,
        @Nullable String passwordHash,
        String language,
        String theme,
        @Nullable Instant closedAt,
        Instant createdAt,
        @Version @Nullable Long version) {

    boolean open() {
        return closedAt == null;
    }

    Account withPasswordHash(String hash) {
        return new Account(id, email, hash, language, theme, closedAt, createdAt, version);
    }

    Account withPreferences(String newLanguage, String newTheme) {
        return new Account(id, email, passwordHash, newLanguage, newTheme, closedAt, createdAt, version);
    }

    /** Open again, under an e-mail and without a password. */
    Account opened(String newEmail) {
        return new Account(id, newEmail, null, language, theme, null, createdAt, version);
    }

    Account closed(Instant at) {
        return new Account(id, email, passwordHash, language, theme, at, createdAt, version);
    }
}
