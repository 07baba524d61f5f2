package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the coordinator does with matters: opens them, asks municipalities that come later, moves the deadline and closes. */
@Singleton
public class ConductingMatters {

    private final Matters matters;
    private final MatterRows rows;
    private final Agreements agreements;
    private final Projects projects;
    private final MatterPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    ConductingMatters(
            Matters matters,
            MatterRows rows,
            Agreements agreements,
            Projects projects,
            MatterPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.matters = matters;
        this.rows = rows;
        this.agreements = agreements;
        this.projects = projects;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Opens a matter. Asked is each municipality that was a member on the day; their programme leaders are told.
     *
     * @throws NotFound when there is no such agreement or project in the collaboration
     * @throws Invalid when the data cannot be accepted
     * @throws RuleBroken when there was no member on the day
     * @throws Forbidden without the right to conduct matters
     */
    @Transactional
    public MatterId open(MatterData data) {
        guard.require(Right.CONDUCT_MATTERS, Target.COLLABORATION);
        data.validate(Now.today());
        if (data.agreement() != null) {
            agreements.get(data.agreement());
        }
        if (data.project() != null) {
            projects.get(data.project());
        }
        MatterId id = MatterId.next();
        rows.save(MatterRow.opened(id, data, Now.instant(), context.person()));
        if (rows.ask(context.collaborationId(), id, data.askedOn(), Now.instant()) == 0) {
            throw new RuleBroken("matter.rule.nobody");
        }
        trail.record(
                "opened",
                MatterTrail.MATTER,
                id,
                List.of(
                        Change.to("title", data.title()),
                        Change.to("askedOn", data.askedOn()),
                        Change.to("deadline", data.deadline())));
        MatterItem matter = matters.get(id);
        matters.progress(id).forEach(asked -> post.asked(matter, asked));
        return id;
    }

    /**
     * Asks a municipality that comes later.
     *
     * @throws NotFound when there is no such matter in the collaboration
     * @throws RuleBroken when the matter is closed, or when the municipality is asked already or no member today
     * @throws Forbidden without the right to conduct matters
     */
    @Transactional
    public void askLate(MatterId id, MunicipalityCode code) {
        guard.require(Right.CONDUCT_MATTERS, Target.COLLABORATION);
        matters.locked(id);
        if (rows.countMember(context.collaborationId(), code, Now.today()) == 0) {
            throw new RuleBroken("matter.rule.no-member");
        }
        if (matters.progress(id).stream().anyMatch(each -> each.code().equals(code))) {
            throw new RuleBroken("matter.rule.asked-already");
        }
        rows.askLate(context.collaborationId(), id, code, Now.instant());
        trail.record("asked-late", MatterTrail.MATTER, id, List.of(Change.to("municipality", code)));
        post.asked(matters.get(id), matters.progress(id, code));
    }

    /**
     * Moves the deadline.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such matter in the collaboration
     * @throws Invalid when it is past
     * @throws RuleBroken when the matter is closed
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to conduct matters
     */
    @Transactional
    public void move(MatterId id, long version, LocalDate deadline) {
        guard.require(Right.CONDUCT_MATTERS, Target.COLLABORATION);
        MatterRow before = locked(id, version);
        new Invalid.Collector()
                .check(!deadline.isBefore(Now.today()), "deadline", "matter.rule.deadline-past")
                .throwIfAny();
        if (!before.deadline().equals(deadline)) {
            rows.update(before.until(deadline));
            trail.record(
                    "moved",
                    MatterTrail.MATTER,
                    id,
                    List.of(new Change("deadline", before.deadline().toString(), deadline.toString())));
        }
    }

    /**
     * Closes a matter for good: what is not decided by then stays so.
     *
     * @see #move
     */
    @Transactional
    public void close(MatterId id, long version) {
        guard.require(Right.CONDUCT_MATTERS, Target.COLLABORATION);
        rows.update(locked(id, version).closed(Now.instant(), context.person()));
        trail.record("closed", MatterTrail.MATTER, id, List.of());
    }

    private MatterRow locked(MatterId id, long version) {
        MatterRow row = matters.locked(id);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }
}
