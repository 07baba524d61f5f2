package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;

/** One version of the agreement: what it says, what it changed, and what others show of it. */
@Prototype
@Route(value = CollaborationPlace.VERSION, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class AgreementVersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Agreements agreements;
    private final RecordSections sections;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    AgreementVersionView(Agreements agreements, RecordSections sections, CurrentContext context) {
        this.agreements = agreements;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AgreementItem version = agreements.get(
                AgreementId.of(event.getRouteParameters().get("agreement").orElse("")));
        Dates dates = new Dates(texts);
        title = version.title();
        Anchor back = Links.inside(
                Places.address(context.collaboration().collaboration(), CollaborationPlace.PATH),
                texts.get("collaboration.title"));
        back.addClassName("button");
        removeAll();
        add(new PageHead(version.title())
                .lead(texts.get("collaboration.agreement.lead", dates.words(version.validFrom())))
                .actions(back));
        Div panel = new Div(new FactList()
                .fact(texts.get("collaboration.agreement.scope"), version.scope())
                .fact(texts.get("collaboration.agreement.from"), dates.words(version.validFrom()))
                .fact(texts.get("collaboration.agreement.case-number"), version.caseNumber()));
        panel.addClassNames("panel", "padded");
        add(new Part(texts.get("collaboration.agreement"), panel));
        if (version.supersedesId() != null) {
            AgreementItem before = agreements.get(version.supersedesId());
            add(new Part(
                    texts.get("collaboration.agreement.since", dates.words(before.validFrom())),
                    new AgreementChanges(texts, before, version)));
        }
        sections.of(version.id()).forEach(this::add);
    }
}
