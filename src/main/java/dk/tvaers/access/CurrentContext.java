package dk.tvaers.access;

import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.PersonId;
import java.util.concurrent.Callable;

/** The context of the call that is running. The platform knows it; every service asks. */
public interface CurrentContext {

    /** Ends the place of what is fetched from a page as a file. */
    String AS_FILE = "#fil";

    /** @throws IllegalStateException when there is none, or when two sources disagree */
    Context get();

    /** @throws IllegalStateException when the call is not made inside a collaboration */
    default Context.InCollaboration collaboration() {
        if (get() instanceof Context.InCollaboration inside) {
            return inside;
        }
        throw new IllegalStateException("not inside a collaboration");
    }

    default CollaborationId collaborationId() {
        return collaboration().collaboration().id();
    }

    default Actor actor() {
        return collaboration().actor();
    }

    default PersonId person() {
        return actor().person();
    }

    /** The account of the caller, inside a collaboration or outside. */
    default AccountId account() {
        return switch (get()) {
            case Context.InInstallation installation -> installation.account();
            case Context.InCollaboration inside -> {
                AccountId account = inside.actor().account();
                if (account == null) {
                    throw new IllegalStateException("the portal itself acts here");
                }
                yield account;
            }
        };
    }

    /**
     * From where the call is made: the address of the page within the collaboration, that of the route after {@code api/},
     * or what {@link #at} says; blank for what the portal does in the background.
     */
    String place();

    /** Calls as from a place. */
    <T> T at(String place, Callable<T> call);

    /** Calls within another context: for jobs, downloads, demo data and tests. */
    <T> T within(Context context, Callable<T> call);

    /**
     * Lets the operator, who is inside no collaboration, give one its first coordinator: the only work of another context
     * that may be done from a page.
     *
     * @param coordinator who acts from then on
     * @throws Forbidden unless the operator calls, outside all collaborations
     */
    void founding(CollaborationRef collaboration, Actor coordinator, Runnable run);

    default void within(Context context, Runnable run) {
        within(context, () -> {
            run.run();
            return true;
        });
    }
}
