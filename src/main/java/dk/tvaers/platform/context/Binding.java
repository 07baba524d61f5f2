package dk.tvaers.platform.context;

import com.vaadin.flow.server.VaadinRequest;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an open page is bound to for life: one account, and one collaboration or none. The roles are read anew at each
 * request, so that taking one away works at once.
 */
public final class Binding {

    private final Actors actors;
    private final AccountId account;
    private final @Nullable CollaborationRef collaboration;

    public Binding(Actors actors, AccountId account, @Nullable CollaborationRef collaboration) {
        this.actors = actors;
        this.account = account;
        this.collaboration = collaboration;
    }

    public AccountId account() {
        return account;
    }

    public Optional<CollaborationRef> collaboration() {
        return Optional.ofNullable(collaboration);
    }

    /** @throws NotFound when the account no longer has a role in the collaboration */
    Context context() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String attribute = Binding.class.getName() + "." + (collaboration == null ? "" : collaboration.slug());
        if (request != null && request.getAttribute(attribute) instanceof Context read) {
            return read;
        }
        Context read = read();
        if (request != null) {
            request.setAttribute(attribute, read);
        }
        return read;
    }

    private Context read() {
        if (collaboration == null) {
            return new Context.InInstallation(account, actors.isOperator(account));
        }
        return new Context.InCollaboration(
                collaboration, actors.in(collaboration, account).orElseThrow(NotFound::new));
    }
}
