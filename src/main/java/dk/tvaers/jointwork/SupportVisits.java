package dk.tvaers.jointwork;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Members;
import dk.tvaers.exchange.RecordRemoved;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Paging;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The coordinator's visits to the local steering groups of the municipalities, planned and held, and their hours. */
@Singleton
public class SupportVisits {

    static final String KIND = "support-visit";

    /** The page of a visit within the collaboration, for its id. */
    static final String PATH = "styregruppebesoeg/";

    private final SupportVisitRows visits;
    private final Members members;
    private final ApplicationEventPublisher<RecordRemoved> removed;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    SupportVisits(
            SupportVisitRows visits,
            Members members,
            ApplicationEventPublisher<RecordRemoved> removed,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.visits = visits;
        this.members = members;
        this.removed = removed;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** A page of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<SupportVisitItem> list(SupportVisitFilter filter, Paging paging) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return visits
                .list(
                        context.collaborationId(),
                        filter.municipality(),
                        filter.from(),
                        filter.to(),
                        filter.sort().name(),
                        paging.size(),
                        paging.offset())
                .stream()
                .map(this::shown)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(SupportVisitFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return visits.count(context.collaborationId(), filter.municipality(), filter.from(), filter.to());
    }

    /** @throws NotFound when there is no such visit in the collaboration */
    @Transactional(readOnly = true)
    public SupportVisitItem get(SupportVisitId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return visits.find(context.collaborationId(), id).map(this::shown).orElseThrow(NotFound::new);
    }

    /** What a municipality has ahead, today's visit included, the next first. */
    @Transactional(readOnly = true)
    public List<SupportVisitItem> ahead(MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return visits.after(context.collaborationId(), municipality, Now.today().minusDays(1)).stream()
                .map(this::shown)
                .toList();
    }

    /** Those that are held and have no hours written yet, for who writes them; else none. */
    @Transactional(readOnly = true)
    public List<SupportVisitItem> withoutHours() {
        return mayKeep() ? visits.withoutHours(context.collaborationId(), Now.today()) : List.of();
    }

    /** The hours of each municipality that was a member on some day of the period, up to today. */
    @Transactional(readOnly = true)
    public HoursSpread hours(Period period) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        LocalDate today = Now.today();
        LocalDate last = period.to();
        LocalDate to = last == null || last.isAfter(today) ? today : last;
        if (period.from().isAfter(to)) {
            return HoursSpread.of(period, Map.of(), List.of());
        }
        Period reckoned = new Period(period.from(), to);
        Map<MunicipalityCode, String> sharing = new TreeMap<>();
        members.history().stream()
                .filter(member -> reckoned.overlaps(new Period(member.joinedOn(), member.leftOn())))
                .forEach(member -> sharing.put(member.code(), member.shortName()));
        return HoursSpread.of(reckoned, sharing, visits.spent(context.collaborationId(), period.from(), to));
    }

    /**
     * Writes down a visit that is planned or held.
     *
     * @throws Invalid when the municipality is not a member that day, when hours are given before the day, or when they
     *     are not above none, at most 24 and in quarters
     * @throws Forbidden without the right to keep visits
     */
    @Transactional
    public SupportVisitId add(SupportVisitData data) {
        guard.require(Right.KEEP_VISITS, Target.COLLABORATION);
        check(data);
        SupportVisitId id = SupportVisitId.next();
        visits.save(SupportVisitRow.of(id, data));
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("municipalityCode", data.municipality()),
                Change.to("visitOn", data.visitOn()),
                Change.to("purpose", data.purpose())));
        if (data.hours() != null) {
            changes.add(Change.to("hours", data.hours()));
        }
        trail.record("added", KIND, id, changes);
        return id;
    }

    /**
     * Changes what is said of a visit. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such visit in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid as when it is added
     * @throws Forbidden without the right to keep visits
     */
    @Transactional
    public void change(SupportVisitId id, long version, SupportVisitData data) {
        guard.require(Right.KEEP_VISITS, Target.COLLABORATION);
        SupportVisitRow before = visits.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        check(data);
        SupportVisitRow after = before.with(data);
        List<Change> changes = Change.between(before, after, "note");
        if (changes.isEmpty()) {
            return;
        }
        try {
            visits.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record("changed", KIND, id, changes);
    }

    /**
     * Takes a visit away, with its hours; only the trail remembers it.
     *
     * @throws NotFound when there is no such visit in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to keep visits
     */
    @Transactional
    public void remove(SupportVisitId id, long version) {
        guard.require(Right.KEEP_VISITS, Target.COLLABORATION);
        SupportVisitItem before = visits.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (before.version() != version) {
            throw new Conflict();
        }
        remove(before);
    }

    /** In the transaction of the caller, who may. */
    @Transactional
    void remove(SupportVisitItem visit) {
        guard.require(Right.KEEP_VISITS, Target.COLLABORATION);
        if (visits.remove(context.collaborationId(), visit.id(), visit.version()) == 0) {
            throw new Conflict();
        }
        removed.publishEvent(new RecordRemoved(visit.id()));
        List<Change> changes = new ArrayList<>(List.of(
                new Change("municipalityCode", visit.municipalityCode().value(), null),
                new Change("visitOn", visit.visitOn().toString(), null),
                new Change("purpose", visit.purpose(), null)));
        if (visit.hours() != null) {
            changes.add(new Change("hours", visit.hours().toString(), null));
        }
        trail.record("removed", KIND, visit.id(), changes);
    }

    /** Whether the reader may write visits down, change and remove them. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_VISITS, Target.COLLABORATION);
    }

    private SupportVisitItem shown(SupportVisitItem visit) {
        return guard.may(Right.SEE_VISIT_NOTE, Target.of(visit.municipalityCode())) ? visit : visit.withoutNote();
    }

    private void check(SupportVisitData data) {
        data.problems(Now.today())
                .check(
                        members.of(data.municipality(), data.visitOn()).isPresent(),
                        "municipality",
                        "jointwork.not-a-member-then",
                        Dates.figures(data.visitOn()))
                .throwIfAny();
    }
}
