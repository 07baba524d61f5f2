package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.kernel.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Owners of risks that are not closed: a successor takes them over. */
@Singleton
class RiskResponsibilities implements Responsibilities {

    private static final String PREFIX = "risk-owner/";

    private final RiskRows rows;
    private final KeepingRisks keeping;
    private final Guard guard;
    private final CurrentContext context;

    RiskResponsibilities(RiskRows rows, KeepingRisks keeping, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.keeping = keeping;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.SEE_INTERNAL_RISK, Target.COLLABORATION);
        return rows.owned(context.collaborationId(), person).stream()
                .map(risk -> new Responsibility(
                        PREFIX + risk.id(),
                        "risk.responsible",
                        risk.title() + " (" + risk.placeName() + ")",
                        Risks.PATH + "/" + risk.id(),
                        risk.municipality(),
                        Responsibility.Unless.STAYS))
                .toList();
    }

    @Override
    public void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay) {
        String id = responsibility.id();
        keeping.handOver(RiskId.of(id.substring(PREFIX.length())), from, to, id);
    }
}
