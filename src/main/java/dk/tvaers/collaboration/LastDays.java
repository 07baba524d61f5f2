package dk.tvaers.collaboration;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.exchange.AtStart;
import dk.tvaers.kernel.Now;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks each night, and when the portal starts, for members whose last day is over. Two instances may look at once: the
 * collaboration is locked while one settles, and the other then finds it done.
 */
@Singleton
class LastDays implements AtStart {

    private static final Logger LOG = LoggerFactory.getLogger(LastDays.class);

    private final CollaborationRows collaborations;
    private final Settling settling;
    private final CurrentContext context;

    LastDays(CollaborationRows collaborations, Settling settling, CurrentContext context) {
        this.collaborations = collaborations;
        this.settling = settling;
        this.context = context;
    }

    @Override
    public List<String> prepare() {
        settleAll();
        return List.of();
    }

    @Scheduled(cron = "0 7 0 * * ?", zoneId = "Europe/Copenhagen")
    void settleAll() {
        collaborations.list().forEach(this::settle);
    }

    void settle(CollaborationItem collaboration) {
        for (DueLeaving due : collaborations.dueLeavings(collaboration.id(), Now.today())) {
            Actor decided = new Actor(due.decidedBy(), null, List.of(new Grant(Role.COORDINATOR, null, null, null)));
            try {
                context.within(
                        new Context.InCollaboration(collaboration.ref(), decided),
                        () -> settling.settle(due.membership()));
            } catch (RuntimeException failed) {
                LOG.error("What membership {} left behind could not be settled; tried again tomorrow", due, failed);
            }
        }
    }
}
