package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.AgreementId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same case in every municipality: the coordinator asks, and sees who has decided and who is late. */
@Singleton
public class Matters {

    /** Where matters are found within a collaboration; the bell leads there. */
    public static final String PATH = "sager";

    private final MatterRows matters;
    private final OpenMatters open;
    private final Agreements agreements;
    private final Projects projects;
    private final MatterPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Matters(
            MatterRows matters,
            OpenMatters open,
            Agreements agreements,
            Projects projects,
            MatterPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.matters = matters;
        this.open = open;
        this.agreements = agreements;
        this.projects = projects;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** A municipality that is asked in an open matter, and how far it is. */
    public record Asked(MatterItem matter, MunicipalityProgress municipality) {}

    /** All matters: the open ones first, by their deadline. */
    @Transactional(readOnly = true)
    public List<MatterItem> list() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return matters.list(context.collaborationId(), Now.today());
    }

    /** @throws NotFound when there is no such matter in the collaboration */
    @Transactional(readOnly = true)
    public MatterItem get(MatterId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return matters.findItem(context.collaborationId(), id, Now.today()).orElseThrow(NotFound::new);
    }

    /** The matters about an agreement. */
    @Transactional(readOnly = true)
    public List<MatterItem> about(AgreementId agreement) {
        return list().stream()
                .filter(each -> agreement.equals(each.agreementId()))
                .toList();
    }

    /** How far each municipality is that is asked, by code. */
    @Transactional(readOnly = true)
    public List<MunicipalityProgress> progress(MatterId id) {
        Instant closed = get(id).closedAt();
        LocalDate day = closed == null ? Now.today() : Now.date(closed);
        List<StepLine> steps = matters.listSteps(context.collaborationId(), id);
        return matters.listAsked(context.collaborationId(), id, day).stream()
                .map(asked -> MunicipalityProgress.of(asked, steps))
                .toList();
    }

    /** @throws NotFound when there is no such matter, or when the municipality is not asked */
    @Transactional(readOnly = true)
    public MunicipalityProgress progress(MatterId id, MunicipalityCode code) {
        return progress(id).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every step that was ever written, the newest first. */
    @Transactional(readOnly = true)
    public List<StepLine> steps(MatterId id) {
        get(id);
        return matters.listSteps(context.collaborationId(), id);
    }

    /** Every step that a municipality ever wrote, the newest first. */
    @Transactional(readOnly = true)
    public List<StepLine> steps(MatterId id, MunicipalityCode code) {
        return steps(id).stream()
                .filter(step -> step.municipality().equals(code))
                .toList();
    }

    /** The open matters that a municipality for which the reader writes has not decided. */
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        if (!context.actor().maySomewhere(Right.DECIDE_MATTER)) {
            return List.of();
        }
        return open.waiting().stream()
                .filter(each -> context.actor()
                        .municipalities()
                        .contains(each.municipality().code()))
                .filter(each -> guard.may(
                        Right.DECIDE_MATTER, Target.of(each.municipality().code())))
                .toList();
    }

    /** The open matters in which a municipality is asked, with its decision or without; by their deadline. */
    @Transactional(readOnly = true)
    public List<Asked> openFor(MunicipalityCode code) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return open.all().stream()
                .filter(each -> each.municipality().code().equals(code))
                .toList();
    }

    /** The open matters that a municipality has not decided. */
    @Transactional(readOnly = true)
    public List<Asked> waitingFor(MunicipalityCode code) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return open.waiting().stream()
                .filter(each -> each.municipality().code().equals(code))
                .toList();
    }

    /** Whether the reader opens and closes matters, and asks municipalities that come later. */
    public boolean mayConduct() {
        return guard.may(Right.CONDUCT_MATTERS, Target.COLLABORATION);
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
        matters.save(MatterRow.opened(id, data, Now.instant(), context.person()));
        if (matters.ask(context.collaborationId(), id, data.askedOn(), Now.instant()) == 0) {
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
        MatterItem matter = get(id);
        progress(id).forEach(asked -> post.asked(matter, asked));
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
        locked(id);
        if (matters.countMember(context.collaborationId(), code, Now.today()) == 0) {
            throw new RuleBroken("matter.rule.no-member");
        }
        if (progress(id).stream().anyMatch(each -> each.code().equals(code))) {
            throw new RuleBroken("matter.rule.asked-already");
        }
        matters.askLate(context.collaborationId(), id, code, Now.instant());
        trail.record("asked-late", MatterTrail.MATTER, id, List.of(Change.to("municipality", code)));
        post.asked(get(id), progress(id, code));
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
            matters.update(before.until(deadline));
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
        matters.update(locked(id, version).closed(Now.instant(), context.person()));
        trail.record("closed", MatterTrail.MATTER, id, List.of());
    }

    /**
     * Writes what a municipality has done or plans to do. Of each step the newest holds; what was written before stays.
     *
     * @param version the number of the municipality's newest step that was read; 0 when there was none
     * @throws NotFound when there is no such matter in the collaboration
     * @throws Invalid when the data cannot be accepted, or when its days are out of order
     * @throws RuleBroken when the matter is closed, or when the municipality is not asked
     * @throws Conflict when somebody else wrote for the municipality since
     * @throws Forbidden without the right to write for the municipality
     */
    @Transactional
    public void write(MatterId id, MunicipalityCode code, long version, StepData data) {
        Target at = Target.of(code);
        guard.require(Right.DECIDE_MATTER);
        MatterRow matter = locked(id);
        guard.require(Right.DECIDE_MATTER, at);
        MunicipalityProgress before = progress(id).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("matter.rule.not-asked"));
        if (before.number() != version) {
            throw new Conflict();
        }
        data.validate(Now.today(), matter.unit(), before);
        matters.write(
                context.collaborationId(),
                id,
                code,
                before.number() + 1,
                data.step().name(),
                data.on(),
                data.body(),
                data.outcome() == null ? null : data.outcome().name(),
                data.volume(),
                data.caseNumber(),
                data.note(),
                Now.instant(),
                context.person());
        List<Change> changes =
                new ArrayList<>(List.of(Change.to("municipality", code), Change.to("stepOn", data.on())));
        add(changes, "body", data.body());
        add(changes, "outcome", data.outcome());
        add(changes, "volume", data.volume());
        add(changes, "caseNumber", data.caseNumber());
        add(changes, "note", data.note());
        trail.record(act(data.step()), MatterTrail.MATTER, id, changes, Right.DECIDE_MATTER, at, mayConduct());
    }

    private static void add(List<Change> changes, String field, @Nullable Object value) {
        if (value != null) {
            changes.add(Change.to(field, value));
        }
    }

    private static String act(MatterStep step) {
        return switch (step) {
            case PREPARED -> "prepared";
            case ON_AGENDA -> "on-agenda";
            case DECIDED -> "decided";
        };
    }

    private MatterRow locked(MatterId id) {
        MatterRow row = matters.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new RuleBroken("matter.rule.closed");
        }
        return row;
    }

    private MatterRow locked(MatterId id, long version) {
        MatterRow row = locked(id);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }
}
