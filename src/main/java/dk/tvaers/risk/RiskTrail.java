package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of risks: of those that stay with a municipality neither name nor values to others than it. */
@Factory
final class RiskTrail {

    static final String RISK = "risk";

    @Singleton
    @Named("trail-risk")
    TrailKind risks(RiskRows rows, Sight sight, CurrentContext context) {
        String[] acts = {"created", "changed", "closed", "reopened", "escalated", "taken-back", "handed-over"};
        return new TrailKind(RISK, Right.SEE_STATUS, acts)
                .fields(RiskRow.class)
                .untold("closedOn", "escalatedAt", "escalatedBy")
                .words(RiskKind.class, "risk.kind")
                .words(RiskState.class, "risk.state")
                .words(RiskOutcome.class, "risk.outcome")
                .words(Escalation.class, "risk.escalation")
                .valuesOnlyWith(Right.SEE_INTERNAL_RISK, acts)
                .shownAt(Risks.PATH + "/%s")
                .records(
                        RiskId.class,
                        ids -> rows.trailNames(context.collaborationId(), sight.everything(), sight.own(), ids));
    }
}
