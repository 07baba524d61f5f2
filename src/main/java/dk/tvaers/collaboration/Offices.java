package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Which municipality is host and which has the chair, and when (DOMAIN section 1). */
@Singleton
public class Offices {

    private final OfficeRows offices;
    private final MembershipRows memberships;
    private final CollaborationRows collaborations;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Offices(
            OfficeRows offices,
            MembershipRows memberships,
            CollaborationRows collaborations,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.offices = offices;
        this.memberships = memberships;
        this.collaborations = collaborations;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Who has held which office, the newest first. */
    @Transactional(readOnly = true)
    public List<OfficeItem> history() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return offices.list(context.collaborationId());
    }

    /**
     * Records that a municipality holds an office.
     *
     * @param period its first and its last day in office; without a last day it stays
     * @throws RuleBroken when it is not a member on the first day, or when the office is held on some day of the period
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public OfficeId hold(Office kind, MunicipalityCode code, Period period) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        collaborations.lock(context.collaborationId());
        if (memberships.findByMunicipalityCode(code).stream()
                .noneMatch(membership -> membership.period().contains(period.from()))) {
            throw new RuleBroken("collaboration.rule.office-needs-member", code.value());
        }
        if (offices.findByKind(kind).stream().anyMatch(other -> other.period().overlaps(period))) {
            throw new RuleBroken("collaboration.rule.office-is-held");
        }
        OfficeId id = OfficeId.next();
        offices.save(new OfficeRow(id, null, kind, code, period.from(), period.to(), null));
        List<Change> changes = new ArrayList<>(Changes.of(code, period));
        changes.addFirst(Change.to("kind", kind));
        trail.record("held", "office", id, changes);
        return id;
    }
}
