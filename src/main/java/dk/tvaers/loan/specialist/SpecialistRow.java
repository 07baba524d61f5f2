package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("specialist")
record SpecialistRow(
        @Id SpecialistId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        @Nullable PersonId personId,
        @Nullable String roleName,
        CatalogueEntryId jobCategoryId,
        @Nullable String note,
        @Nullable PersonId managerId,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable LocalDate retiredOn,
        @Nullable LocalDate forgottenOn,
        @Version @Nullable Long version) {

    /** Of these the trail says only that they changed. */
    static final String[] PERSONAL = {"roleName", "note"};

    static SpecialistRow of(SpecialistId id, SpecialistData data) {
        return new SpecialistRow(
                        id,
                        null,
                        data.municipality(),
                        null,
                        null,
                        data.jobCategory(),
                        null,
                        null,
                        data.lent().from(),
                        null,
                        null,
                        null,
                        null)
                .with(data);
    }

    SpecialistRow with(SpecialistData data) {
        return new SpecialistRow(
                id,
                collaborationId,
                municipalityCode,
                data.person(),
                data.roleName(),
                data.jobCategory(),
                data.note(),
                data.manager(),
                data.lent().from(),
                data.lent().to(),
                retiredOn,
                forgottenOn,
                version);
    }

    SpecialistRow retired(LocalDate lastDay) {
        return new SpecialistRow(
                id,
                collaborationId,
                municipalityCode,
                personId,
                roleName,
                jobCategoryId,
                note,
                managerId,
                fromOn,
                toOn,
                lastDay,
                forgottenOn,
                version);
    }

    /** Without all that says who it was; what remains is a job category in a municipality. */
    SpecialistRow forgotten(LocalDate day) {
        return new SpecialistRow(
                id,
                collaborationId,
                municipalityCode,
                null,
                null,
                jobCategoryId,
                null,
                null,
                fromOn,
                toOn,
                retiredOn,
                day,
                version);
    }
}
