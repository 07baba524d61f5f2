package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
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
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.risk.EscalatingRisks;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.Risks;
import io.micronaut.context.annotation.Prototype;

/** A risk: what is said of it, to whom it is escalated, how it ended, and its history. */
@Prototype
@Route(value = RiskAddresses.RISK, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class RiskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Risks risks;
    private final KeepingRisks keeping;
    private final EscalatingRisks escalating;
    private final RecordSections sections;
    private final CurrentContext context;

    private String title = "";

    RiskView(
            Risks risks,
            KeepingRisks keeping,
            EscalatingRisks escalating,
            RecordSections sections,
            CurrentContext context) {
        this.risks = risks;
        this.keeping = keeping;
        this.escalating = escalating;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RiskItem risk = risks.get(RiskAddresses.risk(event));
        RiskWords words = new RiskWords(texts());
        boolean mayKeep = risks.mayKeep(risk);
        title = risk.title();
        removeAll();
        add(new PageHead(risk.title())
                .lead(words.get("lead", words.kind(risk.kind()), risk.placeName(), words.state(risk.state())))
                .actions(mayKeep && !risk.isClosed() ? new Component[] {edit(risk, words)} : new Component[0]));
        add(new Part(words.get("facts"), facts(risk, words)));
        new EscalationPart(words, risk, risks, escalating, this::again).ifAny().ifPresent(this::add);
        new ClosingPart(words, risk, mayKeep, keeping, this::again).ifAny().ifPresent(this::add);
        sections.of(risk.id()).forEach(this::add);
    }

    private Component facts(RiskItem risk, RiskWords words) {
        FactList facts = new FactList()
                .fact(words.get("weight"), words.tag(risk))
                .fact(words.get("probability"), words.probability(risk.probability()))
                .fact(words.get("consequence"), words.consequence(risk.consequence()))
                .fact(words.get("where"), Links.inside(addresses().place(risk.place()), risk.placeName()))
                .fact(words.get("owner"), risk.ownerName())
                .fact(words.get("description"), risk.description())
                .fact(words.get("measure"), risk.measure());
        if (risk.dueOn() != null) {
            facts.fact(words.get("due"), words.due(risk));
        }
        facts.fact(words.get("readers"), words.readers(risk))
                .fact(words.get("created"), words.get("by", words.day(risk.createdAt()), risk.createdBy()));
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component edit(RiskItem risk, RiskWords words) {
        Anchor edit = Links.inside(addresses().edit(risk.id()), words.get("edit"));
        edit.addClassNames("button", "primary");
        return edit;
    }

    private void again(String said) {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Notification.show(said);
    }

    private RiskAddresses addresses() {
        return new RiskAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
