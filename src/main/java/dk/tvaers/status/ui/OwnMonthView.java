package dk.tvaers.status.ui;

import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.context.annotation.Prototype;

/** The month of the reader's own municipality; who has none is sent to the overview. */
@Prototype
@Route(value = StatusAddresses.OWN_MONTH, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class OwnMonthView extends MonthView {

    OwnMonthView(
            MonthDesk desk,
            LocalProjects locals,
            Municipalities municipalities,
            CurrentContext context,
            Places places) {
        super(desk, locals, municipalities, context, places);
    }
}
