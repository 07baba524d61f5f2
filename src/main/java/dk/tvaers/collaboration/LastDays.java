package dk.tvaers.collaboration;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks each night for members whose last day is over; each is settled by itself, in the name of who agreed to it. */
@Singleton
class LastDays implements RecurringJob {

    private final CollaborationRows collaborations;
    private final Settling settling;
    private final CurrentContext context;

    LastDays(CollaborationRows collaborations, Settling settling, CurrentContext context) {
        this.collaborations = collaborations;
        this.settling = settling;
        this.context = context;
    }

    @Override
    public String name() {
        return "last-days";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(0, 7));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    /** One that cannot be settled keeps none of the others back; the job has then failed and is tried again as any other. */
    @Override
    public void run() {
        CollaborationRef collaboration = context.collaboration().collaboration();
        @Nullable RuntimeException first = null;
        for (DueLeaving due : collaborations.dueLeavings(collaboration.id(), Now.today())) {
            try {
                settle(collaboration, due);
            } catch (RuntimeException failed) {
                if (first == null) {
                    first = failed;
                } else {
                    first.addSuppressed(failed);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void settle(CollaborationRef collaboration, DueLeaving due) {
        Actor decided = new Actor(due.decidedBy(), null, List.of(new Grant(Role.COORDINATOR, null, null, null)));
        context.within(new Context.InCollaboration(collaboration, decided), () -> settling.settle(due.membership()));
    }
}
