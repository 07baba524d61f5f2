package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.ui.Histories;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;

/** The collaboration: its agreement, its members on a date, who is host and who has the chair. */
@Prototype
@Route(value = CollaborationPlace.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class CollaborationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DATE = "dato";
    private static final Component[] NONE = {};

    private final Members members;
    private final Offices offices;
    private final Agreements agreements;
    private final Leaving leaving;
    private final Lists lists;
    private final Histories histories;
    private final CurrentContext context;

    CollaborationView(
            Members members,
            Offices offices,
            Agreements agreements,
            Leaving leaving,
            Lists lists,
            Histories histories,
            CurrentContext context) {
        this.members = members;
        this.offices = offices;
        this.agreements = agreements;
        this.leaving = leaving;
        this.lists = lists;
        this.histories = histories;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("collaboration.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate date = DayInAddress.of(event, DATE, Now.today());
        Texts texts = texts();
        CollaborationRef collaboration = context.collaboration().collaboration();
        List<MembershipItem> onDate = members.on(date);
        boolean mayAdminister = context.actor().may(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        List<AgreementItem> versions = agreements.history();
        MemberActions actions = new MemberActions(texts, collaboration, leaving);
        removeAll();
        add(
                new PageHead(collaboration.name())
                        .lead(texts.get("collaboration.lead", onDate.size(), new Dates(texts).words(date)))
                        .actions(mayAdminister ? memberActions(collaboration) : NONE),
                new AgreementPart(
                        texts,
                        lists,
                        collaboration,
                        agreements::history,
                        mayAdminister ? agreementActions(collaboration, versions) : NONE),
                new MembersPart(
                        texts,
                        lists,
                        Places.address(collaboration, CollaborationPlace.PATH),
                        DATE,
                        date,
                        () -> members.on(date),
                        mayAdminister ? actions : null),
                new OfficesPart(
                        texts,
                        lists,
                        offices::history,
                        mayAdminister ? new OfficeActions(texts, offices) : null,
                        mayAdminister ? officeActions(collaboration) : NONE),
                new MembershipsPart(texts, lists, members::history),
                histories.ofKinds("membership", "office", "agreement"));
    }

    private Component[] memberActions(CollaborationRef collaboration) {
        return new Component[] {link(collaboration, CollaborationPlace.ADMIT, "collaboration.admit")};
    }

    private Component[] agreementActions(CollaborationRef collaboration, List<AgreementItem> versions) {
        return new Component[] {
            link(
                    collaboration,
                    CollaborationPlace.AGREEMENT,
                    versions.isEmpty() ? "collaboration.agreement.first" : "collaboration.agreement.new")
        };
    }

    private Component[] officeActions(CollaborationRef collaboration) {
        return new Component[] {
            link(collaboration, CollaborationPlace.OFFICE + "?hverv=host", "collaboration.office.hand-on.host"),
            link(collaboration, CollaborationPlace.OFFICE + "?hverv=chair", "collaboration.office.hand-on.chair")
        };
    }

    private Component link(CollaborationRef collaboration, String path, String key) {
        Anchor link = Links.inside(Places.address(collaboration, path), texts().get(key));
        link.addClassName("button");
        return link;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
