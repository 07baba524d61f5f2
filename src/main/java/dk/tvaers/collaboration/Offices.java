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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * Hands an office on: who holds it on the day steps down the day before, and the next holds it from then, until
     * somebody who is chosen already takes over.
     *
     * @param next who takes over; null leaves the office empty
     * @param from the first day of the next, and the first without the one before
     * @throws RuleBroken when the next is not a member for as long as it is to hold the office, holds it already, or
     *     when somebody takes it over on that very day
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void handOn(Office kind, @Nullable MunicipalityCode next, LocalDate from) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        collaborations.lock(context.collaborationId());
        List<OfficeRow> terms = offices.findByKind(kind);
        Optional<OfficeRow> present =
                terms.stream().filter(term -> term.period().contains(from)).findFirst();
        if (present.isPresent()) {
            stepDown(present.get(), next, from);
        } else if (next == null) {
            throw new RuleBroken("collaboration.rule.office-is-empty");
        }
        if (next != null) {
            LocalDate lastDay = terms.stream()
                    .map(OfficeRow::fromOn)
                    .filter(start -> start.isAfter(from))
                    .min(Comparator.naturalOrder())
                    .map(start -> start.minusDays(1))
                    .orElse(null);
            hold(kind, next, new Period(from, lastDay));
        }
    }

    private void stepDown(OfficeRow present, @Nullable MunicipalityCode next, LocalDate from) {
        if (present.fromOn().equals(from)) {
            throw new RuleBroken("collaboration.rule.office-begins-then");
        }
        if (present.municipalityCode().equals(next)) {
            throw new RuleBroken(
                    "collaboration.rule.office-held-already",
                    present.municipalityCode().value());
        }
        OfficeRow after = present.until(from.minusDays(1));
        offices.update(after);
        trail.record("stepped-down", "office", present.id(), Change.between(present, after));
    }

    /**
     * Records that a municipality holds an office.
     *
     * @param period its first and its last day in office; without a last day it stays
     * @throws RuleBroken when it is not a member on the first day or leaves before the last, or when the office is held
     *     on some day of the period
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public OfficeId hold(Office kind, MunicipalityCode code, Period period) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        collaborations.lock(context.collaborationId());
        Period membership = memberships.findByMunicipalityCode(code).stream()
                .map(MembershipRow::period)
                .filter(member -> member.contains(period.from()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("collaboration.rule.office-needs-member", code.value()));
        if (membership.to() != null && (period.to() == null || period.to().isAfter(membership.to()))) {
            throw new RuleBroken("collaboration.rule.office-outlasts-membership", code.value());
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
