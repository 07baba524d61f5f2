package dk.tvaers.loan.specialist;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be lent, as far as the reader may know.
 *
 * @param known whether the reader knows who it is; otherwise person, name, note and manager are null
 * @param person null also for a role that no person of the portal has
 * @param name the person's, or the role's
 * @param fromOn the first day on which the specialist can be lent
 * @param toOn the last one; null while there is none
 * @param retiredOn the last day on the list; null for who is still on it
 */
public record SpecialistItem(
        SpecialistId id,
        MunicipalityCode municipality,
        String municipalityName,
        boolean known,
        @Nullable PersonId person,
        @Nullable String name,
        CatalogueEntryId jobCategory,
        String jobCategoryName,
        List<CompetenceItem> competences,
        @Nullable String note,
        @Nullable PersonId manager,
        @Nullable String managerName,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable LocalDate retiredOn,
        long version) {

    public SpecialistItem {
        competences = List.copyOf(competences);
    }

    /** The name for who knows it, otherwise job category and municipality. */
    public String label() {
        return name == null ? jobCategoryName + ", " + municipalityName : name;
    }

    /** Whether the specialist can be lent on a day, as far as the dates say. */
    public boolean isLentOn(LocalDate day) {
        return !day.isBefore(fromOn)
                && (toOn == null || !day.isAfter(toOn))
                && (retiredOn == null || !day.isAfter(retiredOn));
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    public String competenceNames() {
        return competences.stream().map(CompetenceItem::name).collect(Collectors.joining(", "));
    }

    Target target() {
        return Target.of(municipality);
    }
}
