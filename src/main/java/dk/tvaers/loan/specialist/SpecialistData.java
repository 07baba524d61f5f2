package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody who can be lent.
 *
 * @param person somebody of the municipality; null when a role is named
 * @param roleName a role without a person in the portal, at most {@value #LONGEST_ROLE} characters; null with a person
 * @param competences at most {@value #MOST_COMPETENCES}
 * @param note at most {@value #LONGEST_NOTE} characters, for who knows the name
 * @param manager the nearest manager, who is told of loans
 * @param lent the first and the last day on which the specialist can be lent
 */
public record SpecialistData(
        MunicipalityCode municipality,
        @Nullable PersonId person,
        @Nullable String roleName,
        CatalogueEntryId jobCategory,
        Set<CatalogueEntryId> competences,
        @Nullable String note,
        @Nullable PersonId manager,
        Period lent) {

    public static final int LONGEST_ROLE = 200;
    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_COMPETENCES = 20;

    public SpecialistData {
        roleName = roleName == null || roleName.isBlank() ? null : roleName.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        competences = Set.copyOf(competences);
    }

    Invalid.Collector problems() {
        return new Invalid.Collector()
                .check(person != null || roleName != null, "person", "specialist.rule.person-or-role")
                .check(person == null || roleName == null, "roleName", "specialist.rule.person-and-role")
                .check(
                        roleName == null || roleName.length() <= LONGEST_ROLE,
                        "roleName",
                        "error.too-long",
                        LONGEST_ROLE)
                .check(note == null || note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .check(
                        competences.size() <= MOST_COMPETENCES,
                        "competences",
                        "specialist.rule.most-competences",
                        MOST_COMPETENCES)
                .check(manager == null || !manager.equals(person), "manager", "specialist.rule.own-manager");
    }
}
