package dk.tvaers.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The root of the portal: sends each to a collaboration of theirs, the operator to the list, anybody else to their account. */
@Prototype
@Route("")
@OpenTo(OpenTo.Whom.ANY_ACCOUNT)
final class StartView extends Div implements BeforeEnterObserver {

    private final CurrentContext context;
    private final Actors actors;
    private final Places places;

    StartView(CurrentContext context, Actors actors, Places places) {
        this.places = places;
        this.context = context;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountId account = context.account();
        List<CollaborationRef> collaborations = actors.collaborationsOf(account);
        if (!collaborations.isEmpty()) {
            CollaborationRef first = collaborations.getFirst();
            Links.replacePage(
                    event.getUI(),
                    "/" + places.home(first, actors.in(first, account).orElseThrow(NotFound::new)));
        } else if (actors.isOperator(account)) {
            Links.replacePage(event.getUI(), "/drift");
        } else {
            Links.replacePage(event.getUI(), "/mig");
        }
    }
}
