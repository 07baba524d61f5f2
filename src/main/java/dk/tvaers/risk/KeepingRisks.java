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
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Risks are written, handled, closed and opened again. */
@Singleton
public class KeepingRisks {

    public static final int LONGEST_NOTE = 1000;

    private final RiskRows rows;
    private final Risks risks;
    private final RiskPlaces places;
    private final RiskBells bells;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingRisks(
            RiskRows rows,
            Risks risks,
            RiskPlaces places,
            RiskBells bells,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.risks = risks;
        this.places = places;
        this.bells = bells;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Writes a risk, and tells its owner.
     *
     * @throws NotFound when there is no such place in the collaboration
     * @throws Invalid when what is said of it cannot be accepted
     * @throws Forbidden without the right to keep risks there
     */
    @Transactional
    public RiskId create(RiskPlace place, RiskData data) {
        PlaceItem at = places.get(place);
        guard.require(Right.KEEP_RISKS, at.target());
        check(at, data, null);
        RiskId id = RiskId.next();
        rows.save(RiskRow.of(id, place, data, Now.instant(), context.person()));
        record(
                "created",
                id,
                at.target(),
                List.of(
                        Change.to("title", data.title()),
                        Change.to("probability", data.probability()),
                        Change.to("consequence", data.consequence()),
                        Change.to("ownerId", data.owner())));
        bells.owner(risks.get(id));
        return id;
    }

    /**
     * Says something else of a risk, and tells a new owner. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such risk in the collaboration
     * @throws RuleBroken when it is closed
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when what is said of it cannot be accepted
     * @throws Forbidden without the right to keep risks there
     */
    @Transactional
    public void change(RiskId id, long version, RiskData data) {
        RiskRow before = locked(id, version);
        checkOpen(before);
        check(places.get(risks.get(id).place()), data, before);
        if (write("changed", before, before.with(data)) && !data.owner().equals(before.ownerId())) {
            bells.owner(risks.get(id));
        }
    }

    /**
     * Closes a risk with how it ended; it can be opened again.
     *
     * @throws RuleBroken when it is closed already
     * @throws Invalid when the note is missing or too long
     * @see #change
     */
    @Transactional
    public void close(RiskId id, long version, RiskOutcome outcome, String note) {
        RiskRow before = locked(id, version);
        checkOpen(before);
        String said = note.strip();
        new Invalid.Collector()
                .check(!said.isEmpty(), "note", "error.required")
                .check(said.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
        write("closed", before, before.closed(outcome, said, Now.today()));
    }

    /**
     * Opens a closed risk again.
     *
     * @throws RuleBroken when it is not closed
     * @see #change
     */
    @Transactional
    public void reopen(RiskId id, long version) {
        RiskRow before = locked(id, version);
        if (!before.isClosed()) {
            throw new RuleBroken("risk.rule.not-closed");
        }
        write("reopened", before, before.reopened());
    }

    /** Lets a successor own it, in the transaction of the caller. */
    @Transactional
    void handOver(RiskId id, PersonId from, PersonId to, String field) {
        RiskRow before = locked(id);
        if (before.isClosed() || !before.ownerId().equals(from)) {
            throw new Conflict();
        }
        PlaceItem at = places.get(risks.get(id).place());
        new Invalid.Collector().check(canOwn(at, to), field, "risk.rule.owner").throwIfAny();
        write("handed-over", before, before.ownedBy(to));
        bells.owner(risks.get(id));
    }

    private boolean write(String act, RiskRow before, RiskRow after) {
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        rows.update(after);
        record(act, before.id(), risks.get(before.id()).target(), changes);
        return true;
    }

    private RiskRow locked(RiskId id, long version) {
        RiskRow row = locked(id);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private RiskRow locked(RiskId id) {
        guard.require(Right.KEEP_RISKS);
        RiskRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.KEEP_RISKS, risks.get(id).target());
        return row;
    }

    private static void checkOpen(RiskRow row) {
        if (row.isClosed()) {
            throw new RuleBroken("risk.rule.closed");
        }
    }

    /** @param before what was said before; null of a new one. An owner who may no longer be chosen may stay */
    private void check(PlaceItem at, RiskData data, @Nullable RiskRow before) {
        data.problems(Now.today(), before == null ? null : before.dueOn())
                .check(
                        before != null && before.ownerId().equals(data.owner()) || canOwn(at, data.owner()),
                        "owner",
                        "risk.rule.owner")
                .throwIfAny();
    }

    private boolean canOwn(PlaceItem at, PersonId person) {
        return rows.owners(context.collaborationId(), at.municipality(), Now.today()).stream()
                .anyMatch(owner -> owner.id().equals(person));
    }

    private void record(String act, RiskId id, Target at, List<Change> changes) {
        trail.record(act, RiskTrail.RISK, id, changes, Right.KEEP_RISKS, at, false);
    }
}
