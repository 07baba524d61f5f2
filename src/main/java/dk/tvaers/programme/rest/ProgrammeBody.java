package dk.tvaers.programme.rest;

import dk.tvaers.programme.ProgrammeItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Programme")
record ProgrammeBody(
        String id,
        String name,
        @Nullable String purpose,
        LocalDate fromOn,

        @Schema(description = "The last day; null while it runs") @Nullable
        LocalDate toOn,

        @Schema(description = "How many projects it has") long projects) {

    static ProgrammeBody of(ProgrammeItem item) {
        return new ProgrammeBody(
                item.id().toString(), item.name(), item.purpose(), item.fromOn(), item.toOn(), item.projects());
    }
}
