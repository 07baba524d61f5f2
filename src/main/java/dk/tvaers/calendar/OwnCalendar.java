package dk.tvaers.calendar;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.Secrets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The address of one's own calendar. Whoever knows it reads the dates, so it is a secret, shown once and revocable. */
@Singleton
public class OwnCalendar {

    static final String PATH = "/api/calendars/";
    static final String ENDING = ".ics";
    static final String KIND = "calendar-feed";

    private final FeedRows feeds;
    private final Guard guard;
    private final CurrentContext context;
    private final PublicAddress address;
    private final Trail trail;

    OwnCalendar(FeedRows feeds, Guard guard, CurrentContext context, PublicAddress address, Trail trail) {
        this.feeds = feeds;
        this.guard = guard;
        this.context = context;
        this.address = address;
        this.trail = trail;
    }

    /** The reader's, if there is one. */
    @Transactional(readOnly = true)
    public Optional<FeedItem> find() {
        guard.require(Right.EDIT_OWN_PROFILE, Target.COLLABORATION);
        return feeds.find(context.collaborationId(), context.person());
    }

    /**
     * Makes the reader's calendar an address; the one it had no longer works.
     *
     * @return the whole address, which is kept nowhere
     * @throws Forbidden without a role in the collaboration
     */
    @Transactional
    public String make() {
        guard.require(Right.EDIT_OWN_PROFILE, Target.COLLABORATION);
        String secret = Secrets.next();
        feeds.put(context.collaborationId(), context.person(), Secrets.sha256(secret), Now.instant());
        trail.record("made", KIND, context.person(), List.of());
        return address.of(PATH + context.collaboration().collaboration().slug() + "/" + secret + ENDING);
    }

    /**
     * From now on the address leads nowhere.
     *
     * @throws NotFound when there is none
     * @throws Forbidden without a role in the collaboration
     */
    @Transactional
    public void revoke() {
        guard.require(Right.EDIT_OWN_PROFILE, Target.COLLABORATION);
        if (feeds.remove(context.collaborationId(), context.person()) == 0) {
            throw new NotFound();
        }
        trail.record("revoked", KIND, context.person(), List.of());
    }
}
