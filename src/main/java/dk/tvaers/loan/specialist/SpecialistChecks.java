package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a specialist must be, as far as the collaboration's other records say. */
@Singleton
class SpecialistChecks {

    private final SpecialistRows rows;
    private final CatalogueRows catalogue;
    private final Members members;
    private final CurrentContext context;

    SpecialistChecks(SpecialistRows rows, CatalogueRows catalogue, Members members, CurrentContext context) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.members = members;
        this.context = context;
    }

    /** What a specialist has already, which may stay though it could no longer be chosen. */
    record Kept(SpecialistRow row, Set<CatalogueEntryId> competences) {}

    Invalid.Collector of(SpecialistData data, @Nullable Kept kept) {
        PersonId person = data.person();
        PersonId manager = data.manager();
        boolean samePerson = kept != null && Objects.equals(kept.row().personId(), person);
        boolean sameManager = kept != null && Objects.equals(kept.row().managerId(), manager);
        return data.problems()
                .check(
                        kept == null
                                ? members.of(data.municipality(), Now.today()).isPresent()
                                : kept.row().municipalityCode().equals(data.municipality()),
                        "municipality",
                        kept == null ? "specialist.rule.no-member" : "specialist.rule.municipality-stays")
                .check(
                        person == null
                                || samePerson
                                || rows.persons(context.collaborationId(), person, data.municipality()) > 0,
                        "person",
                        "specialist.rule.not-there")
                .check(
                        manager == null || sameManager || rows.persons(context.collaborationId(), manager, null) > 0,
                        "manager",
                        "error.not-found")
                .check(
                        isChoosable(data.jobCategory(), CatalogueKind.JOB_CATEGORY)
                                || kept != null && kept.row().jobCategoryId().equals(data.jobCategory()),
                        "jobCategory",
                        "specialist.rule.not-in-catalogue")
                .check(
                        data.competences().stream()
                                .allMatch(each -> isChoosable(each, CatalogueKind.COMPETENCE)
                                        || kept != null && kept.competences().contains(each)),
                        "competences",
                        "specialist.rule.not-in-catalogue");
    }

    /** @throws RuleBroken when the person is on the list as another specialist */
    void requireOnce(SpecialistId id, @Nullable PersonId person) {
        if (person != null && rows.others(context.collaborationId(), person, id.value()) > 0) {
            throw new RuleBroken("specialist.rule.person-known");
        }
    }

    boolean isChoosable(CatalogueEntryId id, CatalogueKind kind) {
        return catalogue
                .findById(id)
                .filter(entry -> entry.catalogueKind() == kind && !entry.isRetired())
                .isPresent();
    }
}
