package dk.tvaers.help;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Another municipality offers what it can, and may take that back until it is accepted. */
@Singleton
public class OfferingHelp {

    public static final int LONGEST_NOTE = 1000;

    private final WishRows wishes;
    private final OfferRows offers;
    private final HelpPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    OfferingHelp(WishRows wishes, OfferRows offers, HelpPost post, Guard guard, CurrentContext context, Trail trail) {
        this.wishes = wishes;
        this.offers = offers;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Offers help in the name of a municipality, and tells whoever asked.
     *
     * @param note what is offered, at most {@value #LONGEST_NOTE} characters
     * @throws NotFound when there is no such wish in the collaboration
     * @throws RuleBroken when the wish is closed, or the municipality has offered already
     * @throws Invalid when the note is missing or too long, or the municipality is no member or the one that asks
     * @throws Forbidden without the right to offer for the municipality
     */
    @Transactional
    public HelpOfferId offer(HelpWishId id, MunicipalityCode municipality, String note) {
        guard.require(Right.OFFER_HELP);
        WishItem wish = locked(id);
        guard.require(Right.OFFER_HELP, Target.of(municipality));
        String said = note.strip();
        boolean member = wishes.members(context.collaborationId(), municipality, Now.today()) > 0;
        new Invalid.Collector()
                .check(member, "municipality", "help.rule.no-member")
                .check(!municipality.equals(wish.municipality()), "municipality", "help.rule.own")
                .check(!said.isEmpty(), "note", "error.required")
                .check(said.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
        if (offers.list(context.collaborationId(), id).stream()
                .anyMatch(other -> other.municipality().equals(municipality))) {
            throw new RuleBroken("help.rule.offered");
        }
        HelpOfferId offer = HelpOfferId.next();
        OfferRow row = OfferRow.of(offer, id, municipality, said, Now.instant(), context.person());
        offers.save(row);
        record("offered", id, municipality, Change.to("note", said));
        post.offered(wish, row);
        return offer;
    }

    /**
     * Takes an offer back.
     *
     * @throws NotFound when there is no such wish, or no such offer of it
     * @throws RuleBroken when the wish is closed, or the offer is accepted
     * @throws Forbidden without the right to offer for the municipality
     */
    @Transactional
    public void withdraw(HelpWishId id, HelpOfferId offer) {
        guard.require(Right.OFFER_HELP);
        locked(id);
        OfferRow row = offers.lock(context.collaborationId(), id, offer).orElseThrow(NotFound::new);
        guard.require(Right.OFFER_HELP, Target.of(row.municipalityCode()));
        if (row.acceptedAt() != null) {
            throw new RuleBroken("help.rule.accepted");
        }
        offers.remove(context.collaborationId(), offer);
        record("withdrawn", id, row.municipalityCode(), new Change("note", row.note(), null));
    }

    private WishItem locked(HelpWishId id) {
        if (wishes.lock(context.collaborationId(), id).isEmpty()) {
            throw new NotFound();
        }
        WishItem wish = wishes.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (wish.isClosed()) {
            throw new RuleBroken("help.rule.closed");
        }
        return wish;
    }

    private void record(String act, HelpWishId id, MunicipalityCode municipality, Change what) {
        trail.record(
                act,
                AskingHelp.WISH,
                id,
                List.of(Change.to("municipality", municipality), what),
                Right.OFFER_HELP,
                Target.of(municipality),
                false);
    }
}
