package dk.tvaers.help;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("help_wish")
record WishRow(
        @Id HelpWishId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LocalProjectId localProjectId,
        String title,
        @Nullable String description,
        @Nullable LocalDate neededBy,
        Instant askedAt,
        PersonId askedBy,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy,
        @Version @Nullable Long version) {

    static WishRow of(HelpWishId id, LocalProjectId local, WishData data, Instant at, PersonId by) {
        return new WishRow(
                id, null, local, data.title(), data.description(), data.neededBy(), at, by, null, null, null);
    }

    WishRow closed(Instant at, PersonId by) {
        return new WishRow(
                id, collaborationId, localProjectId, title, description, neededBy, askedAt, askedBy, at, by, version);
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
