package dk.tvaers.help;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Paging;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the municipalities wish help with, and what others offer; all members read it. */
@Singleton
public class HelpWishes {

    /** Where wishes are found within a collaboration; mails and the bell lead there. */
    public static final String PATH = "hjaelp";

    private final WishRows wishes;
    private final OfferRows offers;
    private final Guard guard;
    private final CurrentContext context;

    HelpWishes(WishRows wishes, OfferRows offers, Guard guard, CurrentContext context) {
        this.wishes = wishes;
        this.offers = offers;
        this.guard = guard;
        this.context = context;
    }

    /** A part of those that the filter lets through: the open ones first, then the newest. */
    @Transactional(readOnly = true)
    public List<WishItem> list(WishFilter filter, Paging paging) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return wishes.list(
                context.collaborationId(),
                filter.closed(),
                filter.municipality(),
                filter.localProject(),
                paging.size(),
                paging.offset());
    }

    /** The open ones of a municipality, or all of them; the newest first. */
    @Transactional(readOnly = true)
    public List<WishItem> open(@Nullable MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return wishes.list(context.collaborationId(), false, municipality, null, Integer.MAX_VALUE, 0);
    }

    @Transactional(readOnly = true)
    public long count(WishFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return wishes.count(context.collaborationId(), filter.closed(), filter.municipality(), filter.localProject());
    }

    /** @throws NotFound when there is no such wish in the collaboration */
    @Transactional(readOnly = true)
    public WishItem get(HelpWishId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return wishes.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /**
     * What is offered: the accepted first, then as it came.
     *
     * @throws NotFound when there is no such wish in the collaboration
     */
    @Transactional(readOnly = true)
    public List<OfferItem> offers(HelpWishId id) {
        get(id);
        return offers.list(context.collaborationId(), id);
    }

    /** Whether the reader asks for help there, and answers what is offered. */
    public boolean mayAsk(WishItem wish) {
        return guard.may(Right.ASK_FOR_HELP, wish.target());
    }

    /** Whether the reader offers help for a municipality. */
    public boolean mayOffer(MunicipalityCode municipality) {
        return guard.may(Right.OFFER_HELP, Target.of(municipality));
    }
}
