package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The collaboration: its agreement, its members on a date, who is host and who has the chair. */
@Prototype
@Route(value = CollaborationPlace.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class CollaborationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DATE = "dato";

    private final Members members;
    private final Offices offices;
    private final Agreements agreements;
    private final CurrentContext context;

    CollaborationView(Members members, Offices offices, Agreements agreements, CurrentContext context) {
        this.members = members;
        this.offices = offices;
        this.agreements = agreements;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("collaboration.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate date = date(event);
        Texts texts = texts();
        CollaborationRef collaboration = context.collaboration().collaboration();
        List<MembershipItem> onDate = members.on(date);
        removeAll();
        add(
                new PageHead(collaboration.name())
                        .lead(texts.get("collaboration.lead", onDate.size(), new Dates(texts).words(date))),
                new AgreementPart(texts, agreements.history()),
                new MembersPart(texts, Places.address(collaboration, CollaborationPlace.PATH), DATE, date, onDate),
                new OfficesPart(texts, offices.history()),
                new MembershipsPart(texts, members.history()));
    }

    /** The date in the address; today when there is none or none that can be read. */
    private static LocalDate date(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(DATE)
                    .map(LocalDate::parse)
                    .orElseGet(Now::today);
        } catch (DateTimeParseException unreadable) {
            return Now.today();
        }
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
