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

/** The month of any municipality: the coordinator reports on its behalf, all others read it. */
@Prototype
@Route(value = "kommuner/:municipality", layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class MunicipalityMonthView extends MonthView {

    MunicipalityMonthView(
            MonthDesk desk,
            LocalProjects locals,
            Municipalities municipalities,
            CurrentContext context,
            Places places,
            DeadlinesLink deadlines,
            MonthParts parts) {
        super(desk, locals, municipalities, context, places, deadlines, parts);
    }
}
