package dk.tvaers.access;

import dk.tvaers.kernel.Forbidden;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What services ask before they act, and who hears of an auditor's reads of money (docs/decisions/061). */
@Singleton
public final class Guard {

    private final CurrentContext context;
    private final Refusals refusals;
    private final MoneyReads moneyReads;

    Guard(CurrentContext context, Refusals refusals, MoneyReads moneyReads) {
        this.context = context;
        this.refusals = refusals;
        this.moneyReads = moneyReads;
    }

    /** @throws Forbidden when no role of the actor has the right anywhere */
    public void require(Right right) {
        if (!context.actor().maySomewhere(right)) {
            refuse(right, Target.COLLABORATION);
        }
        note(right, null);
    }

    /** @throws Forbidden when no role of the actor has the right there */
    public void require(Right right, Target target) {
        if (!context.actor().may(right, target)) {
            refuse(right, target);
        }
        note(right, target);
    }

    /** Whether a role of the actor has the right there. Who is told so is taken to read. */
    public boolean may(Right right, Target target) {
        boolean may = context.actor().may(right, target);
        if (may) {
            note(right, target);
        }
        return may;
    }

    /** An auditor's read of money is told before it happens; everybody else's costs nothing. */
    private void note(Right right, @Nullable Target target) {
        if (Rights.READING_MONEY.contains(right)) {
            Context.InCollaboration reader = context.collaboration();
            reader.actor().onlyAsAuditor(right, target).ifPresent(as -> moneyReads.reads(reader, as));
        }
    }

    private void refuse(Right right, Target target) {
        refusals.refused(context.collaboration(), right, target);
        throw new Forbidden();
    }
}
