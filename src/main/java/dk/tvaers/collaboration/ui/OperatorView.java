package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Text;
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
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.kit.ui.PlainTable;
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
    private final List<OperatorPart> parts;

    OperatorView(CollaborationDirectory directory, List<OperatorPart> parts) {
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

    private static PlainTable table(Texts texts, List<CollaborationItem> all) {
        PlainTable table = new PlainTable(texts.get("collaboration.operator"))
                .column(texts.get("collaboration.name"))
                .column(texts.get("collaboration.slug"))
                .column(texts.get("collaboration.created"))
                .column(texts.get("collaboration.state"));
        for (CollaborationItem collaboration : all) {
            table.row(
                    Links.inside(OperatedView.address(collaboration.slug()), collaboration.name()),
                    new Text(collaboration.slug()),
                    new Text(Dates.figures(Now.date(collaboration.createdAt()))),
                    new Text(state(texts, collaboration.closedOn())));
        }
        return table;
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
