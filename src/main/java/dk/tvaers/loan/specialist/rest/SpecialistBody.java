package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kernel.Id;
import dk.tvaers.loan.specialist.SpecialistItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Specialist")
record SpecialistBody(
        String id,
        String municipality,
        String municipalityName,

        @Schema(description = "Whether the caller knows who it is; otherwise person, name, note and manager are null")
        boolean known,

        @Nullable String person,
        @Nullable String name,
        String jobCategory,
        String jobCategoryName,
        List<NamedBody> competences,
        @Nullable String note,
        @Nullable String manager,
        LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "The last day on the list; null for who is still on it") @Nullable
        LocalDate retiredOn) {

    static SpecialistBody of(SpecialistItem item) {
        return new SpecialistBody(
                item.id().toString(),
                item.municipality().value(),
                item.municipalityName(),
                item.known(),
                text(item.person()),
                item.name(),
                item.jobCategory().toString(),
                item.jobCategoryName(),
                item.competences().stream()
                        .map(each -> new NamedBody(each.id().toString(), each.name()))
                        .toList(),
                item.note(),
                text(item.manager()),
                item.fromOn(),
                item.toOn(),
                item.retiredOn());
    }

    private static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.toString();
    }

    @Serdeable
    @Schema(name = "SpecialistCompetence")
    record NamedBody(String id, String name) {}
}
