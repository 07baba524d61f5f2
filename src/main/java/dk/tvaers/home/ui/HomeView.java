package dk.tvaers.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;

/** The root of a collaboration: sends each to the place where their work is. */
@Prototype
@Route(value = "", layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class HomeView extends Div implements BeforeEnterObserver {

    private final CurrentContext context;
    private final Places places;

    HomeView(CurrentContext context, Places places) {
        this.context = context;
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Context.InCollaboration inside = context.collaboration();
        Links.replacePage(event.getUI(), "/" + places.home(inside.collaboration(), inside.actor()));
    }
}
