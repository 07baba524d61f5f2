package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.ProgrammeDates;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the collaboration does together: each programme gathers projects (DOMAIN section 1). */
@Singleton
public class Programmes {

    /** So many dates are named; of the others it is said how many there are. */
    private static final int DATES_NAMED = 5;

    private final ProgrammeRows programmes;
    private final List<ProgrammeDates> dates;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Programmes(ProgrammeRows programmes, List<ProgrammeDates> dates, Guard guard, CurrentContext context, Trail trail) {
        this.programmes = programmes;
        this.dates = dates;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** All programmes by name. */
    @Transactional(readOnly = true)
    public List<ProgrammeItem> list() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return programmes.list(context.collaborationId());
    }

    /** @throws NotFound when there is no such programme in the collaboration */
    @Transactional(readOnly = true)
    public ProgrammeItem get(ProgrammeId id) {
        return list().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The programme of a name, for lists that name programmes so; letters' case makes no difference. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeItem> byName(String name) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return programmes.findByName(name.strip()).map(row -> get(row.id()));
    }

    /** Creates a programme without projects; see {@link #create(ProgrammeData)}. */
    @Transactional
    public ProgrammeId create(String name, @Nullable String purpose, Period period) {
        return create(new ProgrammeData(name, purpose, period));
    }

    /**
     * Creates a programme without projects.
     *
     * @throws Invalid when the facts cannot be accepted or the name is in use
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public ProgrammeId create(ProgrammeData data) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        data.problems()
                .check(programmes.findByName(data.name()).isEmpty(), "name", "programme.name-taken")
                .throwIfAny();
        ProgrammeId id = ProgrammeId.next();
        programmes.save(new ProgrammeRow(
                id,
                null,
                data.name(),
                data.purpose(),
                data.period().from(),
                data.period().to(),
                null));
        trail.record(
                "created",
                "programme",
                id,
                List.of(
                        Change.to("name", data.name()),
                        Change.to("from", data.period().from())));
        return id;
    }

    /**
     * Replaces the facts. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such programme in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the facts cannot be accepted or the name is in use, or when dates in the programme would lie
     *     outside a shorter period: then they are named
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public void change(ProgrammeId id, long version, ProgrammeData data) {
        ProgrammeRow before = read(id, version);
        data.problems()
                .check(
                        programmes
                                .findByName(data.name())
                                .filter(other -> !other.id().equals(id))
                                .isEmpty(),
                        "name",
                        "programme.name-taken")
                .throwIfAny();
        Period period = data.period();
        if (period.from().isAfter(before.fromOn())) {
            within(id, "fromOn", period.from(), null);
        }
        if (endsBefore(period.to(), before.toOn())) {
            within(id, "toOn", before.fromOn(), period.to());
        }
        write("changed", before, before.with(data));
    }

    /**
     * Gives a programme its last day: after it, its projects are not offered to municipalities that have not joined.
     * What runs goes on.
     *
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the day is before the programme's first, or when dates in the programme lie after it
     */
    @Transactional
    public void deactivate(ProgrammeId id, long version, LocalDate lastDay) {
        ProgrammeRow before = read(id, version);
        if (lastDay.isBefore(before.fromOn())) {
            throw new Invalid("lastDay", "error.date-order");
        }
        if (endsBefore(lastDay, before.toOn())) {
            within(id, "lastDay", before.fromOn(), lastDay);
        }
        write("deactivated", before, before.until(lastDay));
    }

    /** Takes a programme's last day away. */
    @Transactional
    public void reactivate(ProgrammeId id, long version) {
        ProgrammeRow before = read(id, version);
        write("reactivated", before, before.until(null));
    }

    private static boolean endsBefore(@Nullable LocalDate last, @Nullable LocalDate other) {
        return last != null && (other == null || last.isBefore(other));
    }

    /** That no date that features keep in the programme would lie outside. */
    private void within(ProgrammeId id, String field, LocalDate from, @Nullable LocalDate to) {
        List<String> outside = dates.stream()
                .flatMap(each -> each.outside(id, from, to).stream())
                .toList();
        if (!outside.isEmpty()) {
            throw new Invalid(
                    field,
                    "programme.dates-outside",
                    outside.stream().limit(DATES_NAMED).collect(Collectors.joining("; ")),
                    Math.max(0, outside.size() - DATES_NAMED));
        }
    }

    private ProgrammeRow read(ProgrammeId id, long version) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        ProgrammeRow row = programmes.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void write(String act, ProgrammeRow before, ProgrammeRow after) {
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            programmes.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record(act, "programme", after.id(), changes);
    }
}
