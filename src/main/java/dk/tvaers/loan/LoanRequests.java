package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Members;
import dk.tvaers.exchange.HelpWanted;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Paging;
import dk.tvaers.programme.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What municipalities need somebody for: the market place, and who asks there. */
@Singleton
public class LoanRequests {

    static final String KIND = "loan-request";

    private final LoanRequestRows rows;
    private final Members members;
    private final Projects projects;
    private final HelpWanted wishes;
    private final LoanPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LoanRequests(
            LoanRequestRows rows,
            Members members,
            Projects projects,
            HelpWanted wishes,
            LoanPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.members = members;
        this.projects = projects;
        this.wishes = wishes;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** A part of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<LoanRequestItem> list(LoanRequestFilter filter, Paging paging) {
        guard.require(Right.SEE_LOANS);
        return rows.list(
                context.collaborationId(),
                filter.pattern(),
                filter.stateName(),
                filter.municipality(),
                filter.project(),
                filter.competence(),
                filter.sort().name(),
                paging.size(),
                paging.offset());
    }

    @Transactional(readOnly = true)
    public long count(LoanRequestFilter filter) {
        guard.require(Right.SEE_LOANS);
        return rows.count(
                context.collaborationId(),
                filter.pattern(),
                filter.stateName(),
                filter.municipality(),
                filter.project(),
                filter.competence());
    }

    /** @throws NotFound when there is no such request in the collaboration */
    @Transactional(readOnly = true)
    public LoanRequestItem get(LoanRequestId id) {
        guard.require(Right.SEE_LOANS);
        return rows.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** Whether the reader may ask in the name of a municipality, for views that offer it. */
    public boolean mayAsk(MunicipalityCode municipality, @Nullable ProjectId project) {
        return guard.may(Right.REQUEST_LOAN, new Target(municipality, project));
    }

    /**
     * Asks all other members for somebody.
     *
     * @param helpWish the 13 characters of the open wish for help of the same municipality that it comes from, if any; the
     *     project is then the wish's
     * @throws NotFound when there is no such project
     * @throws Invalid when it cannot be accepted, the municipality is no member today, or there is no such open wish
     * @throws Forbidden without the right to ask there
     */
    @Transactional
    public LoanRequestId ask(
            MunicipalityCode municipality,
            @Nullable ProjectId project,
            @Nullable String helpWish,
            LoanRequestData data) {
        HelpWanted.Wish wish = helpWish == null ? null : wish(helpWish, municipality);
        ProjectId place = wish == null ? project : wish.project();
        Target at = new Target(municipality, place);
        guard.require(Right.REQUEST_LOAN, at);
        if (place != null) {
            projects.get(place);
        }
        data.validate(Now.today());
        if (members.of(municipality, Now.today()).isEmpty()) {
            throw new Invalid("municipality", "loan.rule.no-member");
        }
        LoanRequestId id = LoanRequestId.next();
        rows.save(new LoanRequestRow(
                id,
                null,
                municipality,
                place,
                helpWish == null ? null : Id.parse(helpWish),
                data.competence(),
                data.title(),
                data.description(),
                data.from(),
                data.to(),
                data.hours(),
                data.place(),
                data.urgency(),
                RequestState.OPEN,
                Now.instant(),
                context.person(),
                null));
        record("asked", id, at, List.of(Change.to("title", data.title()), Change.to("hours", data.hours())));
        post.needed(get(id));
        return id;
    }

    /**
     * Changes an open request.
     *
     * @throws NotFound when there is no such request
     * @throws Invalid when it cannot be accepted
     * @throws RuleBroken when it is open no more
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to ask there
     */
    @Transactional
    public void change(LoanRequestId id, long version, LoanRequestData data) {
        LoanRequestRow row = open(id, version);
        data.validate(Now.today());
        LoanRequestRow next = row.with(data);
        rows.update(next);
        record("changed", id, at(row), Change.between(row, next));
    }

    /** Takes a request back; throws as {@link #change}. Offers that wait stay until they are answered. */
    @Transactional
    public void withdraw(LoanRequestId id, long version) {
        LoanRequestRow row = open(id, version);
        rows.update(row.in(RequestState.WITHDRAWN));
        record("withdrawn", id, at(row), List.of());
    }

    /** Says that no more is needed; throws as {@link #change}. */
    @Transactional
    public void meet(LoanRequestId id, long version) {
        LoanRequestRow row = open(id, version);
        rows.update(row.in(RequestState.MET));
        record("met", id, at(row), List.of());
    }

    private LoanRequestRow open(LoanRequestId id, long version) {
        guard.require(Right.REQUEST_LOAN);
        LoanRequestRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.REQUEST_LOAN, at(row));
        if (row.requestState() != RequestState.OPEN) {
            throw new RuleBroken("loan.rule.request-closed");
        }
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private HelpWanted.Wish wish(String id, MunicipalityCode municipality) {
        return wishes.open(id)
                .filter(found -> found.municipality().equals(municipality))
                .orElseThrow(() -> new Invalid("helpWish", "loan.rule.no-wish"));
    }

    private static Target at(LoanRequestRow row) {
        return new Target(row.municipalityCode(), row.projectId());
    }

    private void record(String act, LoanRequestId id, Target at, List<Change> changes) {
        trail.record(act, KIND, id, changes, Right.REQUEST_LOAN, at, false);
    }
}
