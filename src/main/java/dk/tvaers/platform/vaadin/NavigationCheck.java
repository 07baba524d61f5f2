package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinRequest;
import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Needs;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.platform.context.Binding;
import dk.tvaers.platform.context.Contexts;
import dk.tvaers.platform.security.CookieFilter;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a reader into a view or not, and binds the page to the one collaboration of its first view. A step to another
 * collaboration, or in or out of one, is a page load.
 */
@Singleton
final class NavigationCheck implements BeforeEnterListener {

    private static final String PARAMETER = "collaboration";

    private final Actors actors;
    private final Collaborations collaborations;

    NavigationCheck(Actors actors, Collaborations collaborations) {
        this.actors = actors;
        this.collaborations = collaborations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(view)) {
            return;
        }
        Contexts.shows(event.getUI(), event.getLocation());
        Needs needs = view.getAnnotation(Needs.class);
        OpenTo openTo = view.getAnnotation(OpenTo.class);
        Optional<AccountId> account = account();
        if (needs == null && openTo == null) {
            event.rerouteToError(new Forbidden(), "");
        } else if (account.isEmpty() && (needs != null || openTo.value() != OpenTo.Whom.ANYBODY)) {
            event.forwardToUrl("/log-ind?til=" + encoded(event));
        } else if (needs != null) {
            enterCollaboration(event, needs, account.orElseThrow());
        } else {
            enterInstallation(event, openTo, account.orElse(null));
        }
    }

    private void enterCollaboration(BeforeEnterEvent event, Needs needs, AccountId account) {
        Optional<CollaborationRef> collaboration =
                event.getRouteParameters().get(PARAMETER).flatMap(collaborations::bySlug);
        Optional<Actor> actor = collaboration.flatMap(found -> actors.in(found, account));
        if (actor.isEmpty()) {
            event.rerouteToError(new NotFound(), "");
        } else if (bind(event, account, collaboration.orElseThrow())
                && !actor.get().maySomewhere(needs.value())) {
            event.rerouteToError(new Forbidden(), "");
        }
    }

    private void enterInstallation(BeforeEnterEvent event, OpenTo openTo, @Nullable AccountId account) {
        if (account != null
                && bind(event, account, null)
                && openTo.value() == OpenTo.Whom.OPERATOR
                && !actors.isOperator(account)) {
            event.rerouteToError(new Forbidden(), "");
        }
    }

    /** Whether the page is now bound there; otherwise it is being loaded anew. */
    private boolean bind(BeforeEnterEvent event, AccountId account, @Nullable CollaborationRef collaboration) {
        UI ui = event.getUI();
        Binding bound = ComponentUtil.getData(ui, Binding.class);
        if (bound == null) {
            ComponentUtil.setData(ui, Binding.class, new Binding(actors, account, collaboration));
            return true;
        }
        if (bound.account().equals(account) && bound.collaboration().equals(Optional.ofNullable(collaboration))) {
            return true;
        }
        event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
        return false;
    }

    static Optional<AccountId> account() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : CookieFilter.account(request.getUserPrincipal());
    }

    private static String encoded(BeforeEnterEvent event) {
        return URLEncoder.encode("/" + event.getLocation().getPathWithQueryParameters(), StandardCharsets.UTF_8);
    }
}
