package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Holds a report against {@link ReportRules}, with the persons that the database knows. */
@Singleton
class ReportCheck {

    private final ReportRows reports;
    private final CurrentContext context;

    ReportCheck(ReportRows reports, CurrentContext context) {
        this.reports = reports;
        this.context = context;
    }

    /** @throws RuleBroken when the local project is not in progress */
    void takesReports(PlaceRow place) {
        if (!Freshness.takesReports(place.participation())) {
            throw new RuleBroken("status.rule.not-in-progress", place.projectName());
        }
    }

    /**
     * The report with its overall colour filled in.
     *
     * @throws Invalid when it lacks something or holds what it cannot
     */
    ReportContent complete(ReportContent content, PlaceRow place) {
        new Invalid.Collector()
                .addAll(ReportRules.missing(content))
                .addAll(impossible(content, place))
                .throwIfAny();
        return new ReportContent(
                content.colours().withDefaultOverall(),
                content.percent(),
                content.nextMilestone(),
                content.expectedGoLive(),
                content.comment(),
                content.explanations());
    }

    List<Invalid.Problem> impossible(ReportContent content, PlaceRow place) {
        Set<Long> ofMunicipality = ofMunicipality(content, place);
        return ReportRules.impossible(content, person -> ofMunicipality.contains(person.value()));
    }

    private Set<Long> ofMunicipality(ReportContent content, PlaceRow place) {
        List<Long> owners = content.explanations().stream()
                .map(Explanation::owner)
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .distinct()
                .toList();
        return owners.isEmpty()
                ? Set.of()
                : new HashSet<>(reports.ofMunicipality(context.collaborationId(), place.municipality(), owners));
    }
}
