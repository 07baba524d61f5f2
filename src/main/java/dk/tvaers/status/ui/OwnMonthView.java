package dk.tvaers.status.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The month of the reader's own municipality; who has none is sent to the overview. */
@Prototype
@Route(value = StatusAddresses.OWN_MONTH, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class OwnMonthView extends MonthView {

    private final List<StartPart> starts;

    OwnMonthView(
            MonthDesk desk,
            LocalProjects locals,
            Municipalities municipalities,
            CurrentContext context,
            Places places,
            DeadlinesLink deadlines,
            MonthParts parts,
            List<StartPart> starts) {
        super(desk, locals, municipalities, context, places, deadlines, parts);
        this.starts =
                starts.stream().sorted(Comparator.comparing(StartPart::order)).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        Div start = new Div();
        starts.stream().map(StartPart::show).flatMap(Optional::stream).forEach(start::add);
        addComponentAsFirst(start);
    }
}
