package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which municipalities are members of the collaboration, and when (DOMAIN section 1: they join late and leave early). */
@Singleton
public class Members {

    private final MembershipRows memberships;
    private final MemberRows members;
    private final LeavingRows leavings;
    private final CollaborationRows collaborations;
    private final Municipalities municipalities;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Members(
            MembershipRows memberships,
            MemberRows members,
            LeavingRows leavings,
            CollaborationRows collaborations,
            Municipalities municipalities,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.memberships = memberships;
        this.members = members;
        this.leavings = leavings;
        this.collaborations = collaborations;
        this.municipalities = municipalities;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** The members on a date, lowest code first. */
    @Transactional(readOnly = true)
    public List<MembershipItem> on(LocalDate date) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return memberships.listOn(context.collaborationId(), date);
    }

    /**
     * The memberships that reach into a period, lowest code first; who left and came back has more than one.
     *
     * @param first the period's first day
     * @param last its last day, included
     */
    @Transactional(readOnly = true)
    public List<MembershipItem> between(LocalDate first, LocalDate last) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return memberships.listBetween(context.collaborationId(), first, last);
    }

    /** All memberships there have been, in the order they began. */
    @Transactional(readOnly = true)
    public List<MembershipItem> history() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return memberships.list(context.collaborationId());
    }

    /** @throws NotFound when the collaboration has no such membership */
    @Transactional(readOnly = true)
    public MembershipItem get(MembershipId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return memberships.item(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** The membership that a municipality has on a date; for lists that name members by their code. */
    @Transactional(readOnly = true)
    public Optional<MembershipItem> of(MunicipalityCode code, LocalDate date) {
        return on(date).stream().filter(member -> member.code().equals(code)).findFirst();
    }

    /**
     * Makes a municipality a member.
     *
     * @param period its first and its last day; without a last day it stays. What it leaves behind is settled when the
     *     last day is over, as for one that leaves later; its local projects are left as they are
     * @throws Invalid when there is no such municipality
     * @throws RuleBroken when it is a member on some day of the period already
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public MembershipId admit(MunicipalityCode code, Period period) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        if (municipalities.byCode(code).isEmpty()) {
            throw new Invalid("municipality", "collaboration.no-such-municipality", code.value());
        }
        collaborations.lock(context.collaborationId());
        if (memberships.findByMunicipalityCode(code).stream()
                .anyMatch(other -> other.period().overlaps(period))) {
            throw new RuleBroken("collaboration.rule.membership-overlaps", code.value());
        }
        if (!members.existsByMunicipalityCode(code)) {
            members.save(new MemberRow(code, null));
        }
        MembershipId id = MembershipId.next();
        memberships.save(new MembershipRow(id, null, code, period.from(), period.to(), null));
        if (period.to() != null) {
            leavings.save(
                    new LeavingRow(id, null, MemberLeaving.LocalProjects.KEEP, context.person(), Now.instant(), null));
        }
        trail.record("admitted", "membership", id, Changes.of(code, period));
        return id;
    }
}
