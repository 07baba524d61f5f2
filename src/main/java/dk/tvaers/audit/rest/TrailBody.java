package dk.tvaers.audit.rest;

import dk.tvaers.audit.Change;
import dk.tvaers.audit.TrailEntry;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Trail")
record TrailBody(
        List<EntryBody> items,

        @Schema(description = "Where the next part begins; missing when there is none") @Nullable
        String next) {

    static TrailBody of(TrailPart part) {
        return new TrailBody(
                part.entries().stream().map(entry -> EntryBody.of(part, entry)).toList(),
                part.next() == null ? null : part.next().toString());
    }

    @Serdeable
    @Schema(name = "TrailEntry")
    record EntryBody(
            String id,
            Instant at,

            @Schema(description = "Who did it; without a name for who was erased, missing for the portal itself")
            @Nullable
            NamedBody actor,

            @Schema(description = "For whom, with a delegated role") @Nullable
            NamedBody forPerson,

            @Schema(description = "On behalf of which municipality; of a refusal, where") @Nullable
            MunicipalityCode municipality,

            @Schema(example = "report-submitted") String act,
            @Schema(example = "local-project") String kind,
            @Nullable NamedBody record,
            List<ChangeBody> changes) {

        static EntryBody of(TrailPart part, TrailEntry entry) {
            return new EntryBody(
                    Id.text(entry.id()),
                    entry.at(),
                    NamedBody.of(part, entry.actor()),
                    NamedBody.of(part, entry.forPerson()),
                    entry.forMunicipality(),
                    entry.act(),
                    entry.kind(),
                    NamedBody.of(part, entry.record()),
                    entry.changes().stream().map(ChangeBody::of).toList());
        }
    }

    @Serdeable
    @Schema(name = "TrailNamed")
    record NamedBody(String id, @Nullable String name) {

        static @Nullable NamedBody of(TrailPart part, @Nullable Long number) {
            return number == null || number == 0 ? null : new NamedBody(Id.text(number), part.name(number));
        }
    }

    @Serdeable
    @Schema(name = "TrailChange", description = "With neither value when only that it changed is told")
    record ChangeBody(
            String field, @Nullable String before, @Nullable String after) {

        static ChangeBody of(Change change) {
            return new ChangeBody(change.field(), change.before(), change.after());
        }
    }
}
