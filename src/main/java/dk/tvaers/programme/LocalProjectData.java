package dk.tvaers.programme;

import dk.tvaers.kernel.CaseNumber;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of its local project (DOMAIN section 3).
 *
 * @param participationOn since when the participation is what it is; today at the latest
 * @param owner who owns the project in the municipality; being named gives no right
 * @param leader the local project leader
 * @param deputy stands in for the leader, and is somebody else
 * @param replacedSystem the municipality's own system that goes, at most 200 characters
 * @param supplier whose system that is, at most 120 characters
 * @param noticeDeadline the last day on which that system can be given notice of
 * @param terminatedOn when notice was given
 * @param caseNumber the municipality's own case number, e.g. {@code 15/6820} or {@code 326-2017-22248}
 */
public record LocalProjectData(
        Participation participation,
        LocalDate participationOn,
        @Nullable PersonId owner,
        @Nullable PersonId leader,
        @Nullable PersonId deputy,
        @Nullable String replacedSystem,
        @Nullable String supplier,
        @Nullable LocalDate noticeDeadline,
        @Nullable LocalDate terminatedOn,
        @Nullable String caseNumber) {

    public LocalProjectData {
        replacedSystem = Plain.text(replacedSystem);
        supplier = Plain.text(supplier);
        caseNumber = Plain.text(caseNumber);
    }

    /** The persons who are named, each once. */
    Set<PersonId> persons() {
        return Stream.of(owner, leader, deputy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * What cannot be accepted.
     *
     * @param before how the local project is now
     * @param today what counts as today
     * @param ours those of the named persons who are persons of the municipality
     */
    Invalid.Collector problems(LocalProjectRow before, LocalDate today, Set<PersonId> ours) {
        Invalid.Collector problems = new Invalid.Collector()
                .check(!participationOn.isAfter(today), "participationOn", "programme.in-future")
                .check(followsOn(before), "participationOn", "programme.before-last-participation")
                .check(terminatedOn == null || !terminatedOn.isAfter(today), "terminatedOn", "programme.in-future")
                .check(leader == null || !leader.equals(deputy), "deputy", "programme.deputy-is-leader")
                .check(caseNumber == null || CaseNumber.isValid(caseNumber), "caseNumber", "error.case-number");
        check(problems, "owner", owner, ours);
        check(problems, "leader", leader, ours);
        check(problems, "deputy", deputy, ours);
        Plain.atMost(problems, 200, "replacedSystem", replacedSystem);
        Plain.atMost(problems, 120, "supplier", supplier);
        return problems;
    }

    /** A new participation begins on the day of the one before it, or later; the date of the same one may be corrected. */
    private boolean followsOn(LocalProjectRow before) {
        return participation == before.participation() || !participationOn.isBefore(before.participationOn());
    }

    private static void check(Invalid.Collector problems, String field, @Nullable PersonId person, Set<PersonId> ours) {
        problems.check(person == null || ours.contains(person), field, "programme.not-of-municipality");
    }
}
