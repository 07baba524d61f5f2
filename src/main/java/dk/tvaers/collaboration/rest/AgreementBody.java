package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.AgreementItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Agreement")
record AgreementBody(
        String id,
        String title,

        @Schema(description = "What the municipalities do together")
        String scope,

        LocalDate validFrom,
        @Nullable String caseNumber,

        @Schema(description = "The version whose place this one took") @Nullable
        String supersedes,

        Instant recordedAt,

        @Schema(description = "The versions before it, the newest first")
        List<AgreementBody> earlier) {

    /** The newest version with those before it. */
    static AgreementBody of(List<AgreementItem> newestFirst) {
        return of(
                newestFirst.getFirst(),
                newestFirst.stream().skip(1).map(item -> of(item, List.of())).toList());
    }

    private static AgreementBody of(AgreementItem item, List<AgreementBody> earlier) {
        return new AgreementBody(
                item.id().toString(),
                item.title(),
                item.scope(),
                item.validFrom(),
                item.caseNumber(),
                item.supersedesId() == null ? null : item.supersedesId().toString(),
                item.recordedAt(),
                earlier);
    }
}
