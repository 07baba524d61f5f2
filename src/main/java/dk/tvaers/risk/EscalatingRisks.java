package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Risks are escalated, which opens them to all members and brings them onto the next agenda, and are taken back. */
@Singleton
public class EscalatingRisks {

    public static final int LONGEST_REASON = 1000;

    private final RiskRows rows;
    private final Risks risks;
    private final RiskBells bells;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    EscalatingRisks(RiskRows rows, Risks risks, RiskBells bells, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.risks = risks;
        this.bells = bells;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Escalates a risk, and tells the coordinators. What is escalated to the coordinator can be escalated further.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such risk in the collaboration
     * @throws RuleBroken when it is closed, or escalated as far already
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the reason is missing or too long, or when a joint risk, which is the coordinator's already, is
     *     escalated to the coordinator
     * @throws Forbidden without the right to escalate there; to KL and KOMBIT only who speaks for all escalates
     */
    @Transactional
    public void escalate(RiskId id, long version, Escalation to, String reason) {
        RiskRow before = locked(id, version);
        guard.require(Right.ESCALATE_RISKS, place(id, to));
        if (before.isClosed()) {
            throw new RuleBroken("risk.rule.closed");
        }
        if (before.escalatedTo() == to || before.escalatedTo() == Escalation.KOMBIT) {
            throw new RuleBroken("risk.rule.escalated");
        }
        String why = reason.strip();
        new Invalid.Collector()
                .check(to == Escalation.KOMBIT || before.localProjectId() != null, "to", "risk.rule.joint")
                .check(!why.isEmpty(), "reason", "error.required")
                .check(why.length() <= LONGEST_REASON, "reason", "error.too-long", LONGEST_REASON)
                .throwIfAny();
        write("escalated", before, before.escalated(to, why, Now.instant(), context.person()));
        bells.escalated(risks.get(id));
    }

    /**
     * Takes an escalation back: a municipality's risk stays with it again, and is on no agenda.
     *
     * @throws RuleBroken when it is not escalated
     * @see #escalate
     */
    @Transactional
    public void takeBack(RiskId id, long version) {
        RiskRow before = locked(id, version);
        Escalation to = before.escalatedTo();
        guard.require(Right.ESCALATE_RISKS, place(id, to == null ? Escalation.COORDINATOR : to));
        if (to == null) {
            throw new RuleBroken("risk.rule.not-escalated");
        }
        write("taken-back", before, before.escalated(null, null, null, null));
    }

    /** What is for KL and KOMBIT is done for all; the rest where the risk is. */
    private Target place(RiskId id, Escalation to) {
        return to == Escalation.KOMBIT ? Target.COLLABORATION : risks.get(id).target();
    }

    private void write(String act, RiskRow before, RiskRow after) {
        Target at = risks.get(before.id()).target();
        rows.update(after);
        trail.record(act, RiskTrail.RISK, before.id(), Change.between(before, after), Right.ESCALATE_RISKS, at, false);
    }

    private RiskRow locked(RiskId id, long version) {
        guard.require(Right.ESCALATE_RISKS);
        RiskRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        risks.get(id);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }
}
