package dk.tvaers.economy.agreed.rest;

import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyState;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.rest.KeyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AgreedKey")
record AgreedKeyBody(
        String id,
        String name,
        @Nullable String purpose,

        @Schema(description = "The number of the version that holds today; null when none does") @Nullable
        Integer holds,

        @Schema(description = "The newest first") List<VersionBody> versions) {

    @Serdeable
    @Schema(name = "AgreedKeyVersion")
    record VersionBody(
            int number,
            KeyBody key,

            @Schema(description = "Of the number, the first day and the key; an approval names it")
            String digest,

            LocalDate validFrom,
            @Nullable String note,
            @Nullable Integer supersedes,
            Instant proposedAt,
            String proposedBy,
            KeyState state,
            @Nullable Instant decidedAt,

            @Schema(description = "How many are members on its first day")
            long asked,

            @Schema(description = "How many of them have approved it")
            long approved) {

        static VersionBody of(KeyVersion version) {
            return new VersionBody(
                    version.number(),
                    KeyBody.of(version.key()),
                    version.digest(),
                    version.validFrom(),
                    version.note(),
                    version.supersedes(),
                    version.proposedAt(),
                    version.proposedBy(),
                    version.state(),
                    version.decidedAt(),
                    version.asked(),
                    version.approved());
        }
    }

    static AgreedKeyBody of(KeyItem item) {
        return new AgreedKeyBody(
                item.id().toString(),
                item.name(),
                item.purpose(),
                item.held().map(KeyVersion::number).orElse(null),
                item.versions().stream().map(VersionBody::of).toList());
    }
}
