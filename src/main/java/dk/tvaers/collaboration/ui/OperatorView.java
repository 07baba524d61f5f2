package dk.tvaers.collaboration.ui;

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
@Route(value = "drift", layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class OperatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

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
                        button("/mig", texts.get("kit.account"))));
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

    private static PlainTable table(Texts texts, List<CollaborationItem> all) {
        PlainTable table = new PlainTable(texts.get("collaboration.operator"))
                .column(texts.get("collaboration.name"))
                .column(texts.get("collaboration.slug"))
                .column(texts.get("collaboration.created"))
                .column(texts.get("collaboration.state"));
        for (CollaborationItem collaboration : all) {
            table.row(
                    collaboration.name(),
                    collaboration.slug(),
                    Dates.figures(Now.date(collaboration.createdAt())),
                    state(texts, collaboration.closedOn()));
        }
        return table;
    }

    private static String state(Texts texts, @Nullable LocalDate closedOn) {
        return closedOn == null || closedOn.isAfter(Now.today())
                ? texts.get("collaboration.open")
                : texts.get("collaboration.closed", Dates.figures(closedOn));
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
