package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.SpecialistData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is said of a specialist, since what is left out is taken away. */
@Serdeable
record SpecialistToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "161") @Nullable
        String municipality,

        @Schema(description = "The id of a person of the municipality; null when a role is named") @Nullable
        String person,

        @Schema(maxLength = SpecialistData.LONGEST_ROLE) @Nullable
        String roleName,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
        String jobCategory,

        @Schema(description = "Ids of the catalogue") @Nullable
        List<String> competences,

        @Schema(maxLength = SpecialistData.LONGEST_NOTE) @Nullable
        String note,

        @Schema(description = "The id of the nearest manager") @Nullable
        String manager,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(format = "date") @Nullable String to,

        @Schema(description = "Hours an ISO week; only when a specialist is added", example = "18.5") @Nullable
        String hours) {

    SpecialistData data() {
        Fields fields = new Fields();
        fields.required("municipality", municipality);
        fields.required("jobCategory", jobCategory);
        PersonId who = fields.id("person", person, PersonId::of);
        PersonId boss = fields.id("manager", manager, PersonId::of);
        CatalogueEntryId category = fields.id("jobCategory", jobCategory, CatalogueEntryId::of);
        Set<CatalogueEntryId> can = new HashSet<>();
        for (String competence : competences == null ? List.<String>of() : competences) {
            CatalogueEntryId id = fields.id("competences", competence, CatalogueEntryId::of);
            if (id != null) {
                can.add(id);
            }
        }
        LocalDate last = fields.date("to", to);
        LocalDate first = fields.requiredDate("from", from);
        return new SpecialistData(
                MunicipalityCode.of(Objects.requireNonNull(municipality)),
                who,
                roleName,
                Objects.requireNonNull(category),
                can,
                note,
                boss,
                new Period(first, last));
    }

    BigDecimal hoursAWeek() {
        return Reading.hours("hours", hours);
    }
}
