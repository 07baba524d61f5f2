package dk.tvaers.people;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Asks whether the caller is the operator, whose rights are outside all collaborations. */
@Singleton
final class Operator {

    private final CurrentContext context;
    private final Guard guard;

    Operator(CurrentContext context, Guard guard) {
        this.context = context;
        this.guard = guard;
    }

    /** @throws Forbidden unless the operator calls */
    AccountId require() {
        if (context.get() instanceof Context.InInstallation installation && installation.operator()) {
            return installation.account();
        }
        throw new Forbidden();
    }

    /** @throws Forbidden unless the operator calls, or somebody who administers the persons of a collaboration */
    @Nullable
    AccountId requireOrAdministrator() {
        if (context.get() instanceof Context.InCollaboration inside) {
            guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
            return inside.actor().account();
        }
        return require();
    }
}
