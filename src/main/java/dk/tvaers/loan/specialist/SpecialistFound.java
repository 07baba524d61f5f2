package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A specialist as the database has it, with all names. */
@Introspected
record SpecialistFound(
        @MappedProperty SpecialistId id,
        @MappedProperty MunicipalityCode municipality,
        String municipalityName,
        @MappedProperty @Nullable PersonId person,
        String name,
        @MappedProperty CatalogueEntryId jobCategory,
        String jobCategoryName,
        @Nullable String note,
        @MappedProperty @Nullable PersonId manager,
        @Nullable String managerName,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable LocalDate retiredOn,
        long version) {

    SpecialistItem item(boolean known, List<CompetenceItem> competences) {
        return new SpecialistItem(
                id,
                municipality,
                municipalityName,
                known,
                known ? person : null,
                known ? name : null,
                jobCategory,
                jobCategoryName,
                competences,
                known ? note : null,
                known ? manager : null,
                known ? managerName : null,
                fromOn,
                toOn,
                retiredOn,
                version);
    }
}
