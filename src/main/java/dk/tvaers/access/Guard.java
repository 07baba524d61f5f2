package dk.tvaers.access;

import dk.tvaers.kernel.Forbidden;
import jakarta.inject.Singleton;

/** What services ask before they act. */
@Singleton
public final class Guard {

    private final CurrentContext context;
    private final Refusals refusals;

    Guard(CurrentContext context, Refusals refusals) {
        this.context = context;
        this.refusals = refusals;
    }

    /** @throws Forbidden when no role of the actor has the right anywhere */
    public void require(Right right) {
        if (!context.actor().maySomewhere(right)) {
            refuse(right, Target.COLLABORATION);
        }
    }

    /** @throws Forbidden when no role of the actor has the right there */
    public void require(Right right, Target target) {
        if (!context.actor().may(right, target)) {
            refuse(right, target);
        }
    }

    public boolean may(Right right, Target target) {
        return context.actor().may(right, target);
    }

    private void refuse(Right right, Target target) {
        refusals.refused(context.collaboration(), right, target);
        throw new Forbidden();
    }
}
