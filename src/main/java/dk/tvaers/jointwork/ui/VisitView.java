package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainText;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;

/** A visit to a local steering group. */
@Prototype
@Route(value = JointWorkAddresses.VISIT, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class VisitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SupportVisits visits;
    private final RecordSections sections;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    VisitView(SupportVisits visits, RecordSections sections, CurrentContext context) {
        this.visits = visits;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SupportVisitItem visit = visits.get(JointWorkAddresses.visit(event));
        boolean mayKeep = visits.mayKeep();
        boolean ahead = visit.visitOn().isAfter(Now.today());
        title = texts.get("jointwork.visit.title", visit.municipalityName());
        removeAll();
        PageHead head = new PageHead(title)
                .lead(texts.get(
                        ahead ? "jointwork.visit.lead.planned" : "jointwork.visit.lead.held",
                        new Dates(texts).words(visit.visitOn())));
        if (mayKeep) {
            head.actions(edit(visit));
        }
        add(head, facts(visit));
        if (visit.note() != null) {
            add(new Part(texts.get("jointwork.visit.note"), new PlainText(visit.note())));
        }
        sections.of(visit.id()).forEach(this::add);
        if (mayKeep) {
            add(new Part(texts.get("jointwork.visit.remove.title"), removing(visit)));
        }
    }

    /** What is next to be done is filled: writing the hours of a visit that is held. */
    private Anchor edit(SupportVisitItem visit) {
        boolean lacks = visit.lacksHoursOn(Now.today());
        Anchor edit = Links.inside(
                addresses().editVisit(visit.id()),
                texts.get(lacks ? "jointwork.visit.write-hours" : "jointwork.visit.edit"));
        edit.addClassName("button");
        edit.getElement().getClassList().set("primary", lacks);
        return edit;
    }

    private Component facts(SupportVisitItem visit) {
        FactList facts = new FactList()
                .fact(texts.get("jointwork.visit.municipality"), visit.municipalityName())
                .fact(texts.get("jointwork.visit.on"), Dates.figures(visit.visitOn()))
                .fact(texts.get("jointwork.visit.purpose"), visit.purpose());
        if (visit.hours() != null) {
            facts.fact(texts.get("jointwork.visit.hours"), VisitTable.figures(texts, visit.hours()));
        } else if (visit.lacksHoursOn(Now.today())) {
            facts.fact(texts.get("jointwork.visit.hours"), texts.get("jointwork.visit.no-hours"));
        }
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component removing(SupportVisitItem visit) {
        Button button = new Button(texts.get("jointwork.visit.remove"), click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get(
                    "jointwork.visit.remove.ask", visit.municipalityName(), new Dates(texts).words(visit.visitOn())));
            dialog.setText(texts.get("jointwork.visit.remove.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("kit.cancel"));
            dialog.setConfirmText(texts.get("jointwork.visit.remove"));
            dialog.addConfirmListener(confirmed -> remove(visit));
            dialog.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Div(button);
    }

    private void remove(SupportVisitItem visit) {
        try {
            visits.remove(visit.id(), visit.version());
            getUI().ifPresent(ui -> ui.navigate(addresses().visits()));
            Notification.show(texts.get("jointwork.visit.removed"));
        } catch (PortalException refused) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            Notification.show(texts.get(refused));
        }
    }

    private JointWorkAddresses addresses() {
        return new JointWorkAddresses(context.collaboration().collaboration());
    }
}
