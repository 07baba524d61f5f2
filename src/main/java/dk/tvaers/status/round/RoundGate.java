package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.status.ReportTaking;
import jakarta.inject.Singleton;

/**
 * Lets reports into the open round one at a time, so that none slips in behind its closing; marks as late what comes after
 * the closing of a round that had waited for it.
 */
@Singleton
final class RoundGate implements ReportTaking {

    private final RoundRows rounds;
    private final CurrentContext context;

    RoundGate(RoundRows rounds, CurrentContext context) {
        this.rounds = rounds;
        this.context = context;
    }

    @Override
    public void before(MunicipalityCode municipality) {
        rounds.lockOpen(context.collaborationId());
        if (rounds.countMember(context.collaborationId(), municipality, Now.today()) == 0) {
            throw new RuleBroken("round.rule.no-member");
        }
    }

    @Override
    public void after(ReportId report, LocalProjectId localProject) {
        if (rounds.findOpen(context.collaborationId()).isEmpty()) {
            rounds.findAwaiting(context.collaborationId(), localProject)
                    .ifPresent(round -> rounds.late(context.collaborationId(), report, new RoundId(round)));
        }
    }
}
