package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.collaboration.CollaborationItem;
import dk.tvaers.exchange.OperatorPart;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainLayout;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operator's list: which collaborations there are, and nothing in them. */
@Prototype
@Route(value = OperatorView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class OperatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "drift";

    private final CollaborationDirectory directory;
    private final Lists lists;
    private final List<OperatorPart> parts;

    OperatorView(CollaborationDirectory directory, Lists lists, List<OperatorPart> parts) {
        this.lists = lists;
        this.directory = directory;
        this.parts =
                parts.stream().sorted(Comparator.comparing(OperatorPart::order)).toList();
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("collaboration.operator"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = texts();
        List<CollaborationItem> all = directory.list();
        removeAll();
        add(new PageHead(texts.get("collaboration.operator"))
                .lead(texts.get("collaboration.operator.lead", all.size()))
                .actions(
                        button("/drift/adgangskode", texts.get("collaboration.operator.password-link")),
                        button("/mig", texts.get("kit.account")),
                        create(texts)));
        add(
                all.isEmpty()
                        ? new EmptyState(
                                texts.get("collaboration.operator.none"), texts.get("collaboration.operator.none.text"))
                        : table(texts, all));
        parts.forEach(part -> add(part.show()));
    }

    private static Anchor button(String address, String text) {
        Anchor link = Links.page(address, text);
        link.addClassName("button");
        return link;
    }

    private static Anchor create(Texts texts) {
        Anchor link = Links.inside(NewCollaborationView.PATH, texts.get("collaboration.create"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Component table(Texts texts, List<CollaborationItem> all) {
        ListColumns<CollaborationItem> columns = new ListColumns<CollaborationItem>(
                        texts, "samarbejder", texts.get("collaboration.operator"))
                .text("navn", texts.get("collaboration.name"), CollaborationItem::name)
                .shownAs(each -> Links.inside(OperatedView.address(each.slug()), each.name()))
                .text("adresse", texts.get("collaboration.slug"), CollaborationItem::slug)
                .date("oprettet", texts.get("collaboration.created"), each -> Now.date(each.createdAt()))
                .text("tilstand", texts.get("collaboration.state"), each -> state(texts, each.closedOn()));
        return lists.table(columns, Rows.whole(directory::list)).show(all);
    }

    static String state(Texts texts, @Nullable LocalDate closedOn) {
        if (closedOn == null) {
            return texts.get("collaboration.open");
        }
        return texts.get(
                closedOn.isAfter(Now.today()) ? "collaboration.closes" : "collaboration.closed",
                Dates.figures(closedOn));
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
