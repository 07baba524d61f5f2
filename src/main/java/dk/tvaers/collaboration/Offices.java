package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** Who holds an office on a date; empty when nobody does. */
    @Transactional(readOnly = true)
    public Optional<OfficeItem> on(Office kind, LocalDate date) {
        return history().stream()
                .filter(term -> term.kind() == kind && term.period().contains(date))
                .findFirst();
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
            hold(kind, next, new Period(from, lastDayBeforeNext(terms, from)));
        }
    }

    /**
     * One term of an office.
     *
     * @throws NotFound when the collaboration has no such
     */
    @Transactional(readOnly = true)
    public OfficeItem get(OfficeId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return offices.list(context.collaborationId()).stream()
                .filter(office -> office.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes back a change that has not come: who was to begin does not, or who was to end, with nobody after, stays. Who
     * holds the office then goes on until the next change that is planned.
     *
     * @param version the version that was read
     * @throws NotFound when the collaboration has no such term
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when nothing of the term is still to come, or when who would go on leaves the collaboration
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void takeBack(OfficeId id, long version) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        collaborations.lock(context.collaborationId());
        OfficeRow term = offices.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(term.version(), version)) {
            throw new Conflict();
        }
        List<OfficeRow> terms = offices.findByKind(term.kind());
        if (term.fromOn().isAfter(Now.today())) {
            offices.deleteById(id);
            trail.record("taken-back", "office", id, Changes.of(term.municipalityCode(), term.period()));
            terms.stream()
                    .filter(before -> term.fromOn().minusDays(1).equals(before.toOn()))
                    .findFirst()
                    .ifPresent(before -> goOn(before, term.toOn()));
        } else if (PlannedChange.endsLaterWithNobodyAfter(term.period(), periods(terms), Now.today())) {
            goOn(term, lastDayBeforeNext(terms, term.fromOn()));
        } else {
            throw new RuleBroken("collaboration.rule.office-nothing-planned");
        }
    }

    private void goOn(OfficeRow before, @Nullable LocalDate lastDay) {
        OfficeRow after = before.until(lastDay);
        requireMembership(after.municipalityCode(), after.period());
        offices.update(after);
        trail.record("stays", "office", before.id(), Change.between(before, after));
    }

    private static List<Period> periods(List<OfficeRow> terms) {
        return terms.stream().map(OfficeRow::period).toList();
    }

    private static @Nullable LocalDate lastDayBeforeNext(List<OfficeRow> terms, LocalDate from) {
        return terms.stream()
                .map(OfficeRow::fromOn)
                .filter(start -> start.isAfter(from))
                .min(Comparator.naturalOrder())
                .map(start -> start.minusDays(1))
                .orElse(null);
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
        requireMembership(code, period);
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

    private void requireMembership(MunicipalityCode code, Period period) {
        Period membership = memberships.findByMunicipalityCode(code).stream()
                .map(MembershipRow::period)
                .filter(member -> member.contains(period.from()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("collaboration.rule.office-needs-member", code.value()));
        if (membership.to() != null && (period.to() == null || period.to().isAfter(membership.to()))) {
            throw new RuleBroken("collaboration.rule.office-outlasts-membership", code.value());
        }
    }
}
