package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Owners of explanations: in drafts another can be named; in a report that is submitted, only by the next one. */
@Singleton
class ExplanationResponsibilities implements Responsibilities {

    private static final String IN_DRAFT = "status-draft/";
    private static final String IN_REPORT = "status-report/";

    private final DraftRows drafts;
    private final Drafting drafting;
    private final Guard guard;
    private final CurrentContext context;

    ExplanationResponsibilities(DraftRows drafts, Drafting drafting, Guard guard, CurrentContext context) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.SEE_INTERNAL_EXPLANATION, Target.COLLABORATION);
        List<DraftedRow> inDrafts = drafts.holding(context.collaborationId(), "%\"owner\":\"" + person + "\"%");
        return Stream.concat(
                        inDrafts.stream()
                                .map(row -> responsibility(row, IN_DRAFT, "status.responsible.draft", Unless.STAYS)),
                        drafts.newestNaming(context.collaborationId(), person).stream()
                                .filter(row -> !inDrafts.contains(row))
                                .map(row -> responsibility(row, IN_REPORT, "status.responsible.report", Unless.FROZEN)))
                .toList();
    }

    @Override
    public void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay) {
        LocalProjectId local = LocalProjectId.of(responsibility.id().substring(IN_DRAFT.length()));
        try {
            drafting.handOver(local, from, to);
        } catch (Invalid refused) {
            Invalid.Problem first = refused.problems().getFirst();
            throw new Invalid(
                    responsibility.id(), first.reason(), first.parameters().toArray());
        }
    }

    private static Responsibility responsibility(DraftedRow row, String prefix, String kind, Unless unless) {
        return new Responsibility(
                prefix + row.id(),
                kind,
                row.projectName() + ", " + row.municipalityName(),
                "lokale-projekter/" + row.id(),
                row.municipality(),
                unless);
    }
}
