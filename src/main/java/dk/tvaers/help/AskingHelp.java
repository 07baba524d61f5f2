package dk.tvaers.help;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** A municipality asks for help, accepts what is offered, and says when it needs no more. */
@Singleton
public class AskingHelp {

    static final String WISH = "help-wish";

    private final WishRows wishes;
    private final OfferRows offers;
    private final LocalProjects locals;
    private final HelpPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    AskingHelp(
            WishRows wishes,
            OfferRows offers,
            LocalProjects locals,
            HelpPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.wishes = wishes;
        this.offers = offers;
        this.locals = locals;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** The local projects for which the reader may ask, by project and municipality. */
    @Transactional(readOnly = true)
    public List<LocalProjectItem> open() {
        guard.require(Right.ASK_FOR_HELP);
        return locals.list(null, null).stream()
                .filter(local -> guard.may(Right.ASK_FOR_HELP, Target.of(local.code(), local.projectId())))
                .toList();
    }

    /**
     * Asks all other members for help with a local project.
     *
     * @throws NotFound when there is no such local project in the collaboration
     * @throws Invalid when the wish cannot be accepted
     * @throws Forbidden without the right to ask there
     */
    @Transactional
    public HelpWishId ask(LocalProjectId local, WishData data) {
        LocalProjectDetails place = locals.get(local);
        Target at = Target.of(place.code(), place.projectId());
        guard.require(Right.ASK_FOR_HELP, at);
        data.validate(Now.today());
        HelpWishId id = HelpWishId.next();
        wishes.save(WishRow.of(id, local, data, Now.instant(), context.person()));
        record("asked", id, at, List.of(Change.to("title", data.title())));
        return id;
    }

    /**
     * Accepts an offer, and tells whoever made it. Several can be accepted.
     *
     * @throws NotFound when there is no such wish, or no such offer of it
     * @throws RuleBroken when the wish is closed, or the offer accepted already
     * @throws Forbidden without the right to ask there
     */
    @Transactional
    public void accept(HelpWishId id, HelpOfferId offer) {
        WishItem wish = locked(id);
        OfferRow row = offers.lock(context.collaborationId(), id, offer).orElseThrow(NotFound::new);
        if (row.acceptedAt() != null) {
            throw new RuleBroken("help.rule.accepted");
        }
        offers.update(row.accepted(Now.instant(), context.person()));
        record("accepted", id, wish.target(), List.of(Change.to("municipality", row.municipalityCode())));
        post.accepted(wish, row);
    }

    /**
     * Closes a wish: nothing more is offered or accepted.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such wish in the collaboration
     * @throws RuleBroken when it is closed already
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to ask there
     */
    @Transactional
    public void close(HelpWishId id, long version) {
        WishItem wish = locked(id);
        if (wish.version() != version) {
            throw new Conflict();
        }
        WishRow row = wishes.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        wishes.update(row.closed(Now.instant(), context.person()));
        record("closed", id, wish.target(), List.of());
    }

    private WishItem locked(HelpWishId id) {
        guard.require(Right.ASK_FOR_HELP);
        if (wishes.lock(context.collaborationId(), id).isEmpty()) {
            throw new NotFound();
        }
        WishItem wish = wishes.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.ASK_FOR_HELP, wish.target());
        if (wish.isClosed()) {
            throw new RuleBroken("help.rule.closed");
        }
        return wish;
    }

    private void record(String act, HelpWishId id, Target at, List<Change> changes) {
        trail.record(act, WISH, id, changes, Right.ASK_FOR_HELP, at, false);
    }
}
