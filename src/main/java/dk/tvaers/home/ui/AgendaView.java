package dk.tvaers.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.home.Agenda;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** What waits for the next meeting, to be talked about and printed. */
@Prototype
@Route(value = AgendaView.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class AgendaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "naeste-moede";

    private final Agenda agenda;
    private final MunicipalityNames municipalities;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    AgendaView(Agenda agenda, MunicipalityNames municipalities, Lists lists, CurrentContext context) {
        this.agenda = agenda;
        this.municipalities = municipalities;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("home.agenda"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Agenda.Points> all = agenda.gather();
        long count = all.stream().mapToLong(points -> points.items().size()).sum();
        removeAll();
        add(new PageHead(texts.get("home.agenda"))
                .lead(texts.get("home.agenda.lead", count))
                .actions(
                        count == 0
                                ? new Component[0]
                                : new Component[] {
                                    new Button(
                                            texts.get("home.agenda.print"),
                                            press -> UI.getCurrent().getPage().executeJs("window.print()"))
                                }));
        if (all.isEmpty()) {
            add(new EmptyState(texts.get("home.agenda.none"), texts.get("home.agenda.none.text")));
        }
        Map<MunicipalityCode, String> names = municipalities.all();
        for (Agenda.Points points : all) {
            String title = texts.get(points.textKey());
            add(new Part(
                    title,
                    lists.table(columns(title, names), Rows.whole(() -> again(points.textKey())))
                            .show(points.items())));
        }
    }

    private List<AgendaSource.Item> again(String textKey) {
        return agenda.gather().stream()
                .filter(points -> points.textKey().equals(textKey))
                .flatMap(points -> points.items().stream())
                .toList();
    }

    private ListColumns<AgendaSource.Item> columns(String title, Map<MunicipalityCode, String> names) {
        return new ListColumns<AgendaSource.Item>(texts, "naeste-moede", title)
                .text("punkt", texts.get("home.agenda.point"), AgendaSource.Item::title)
                .shownAs(item -> Links.inside(
                        Places.address(context.collaboration().collaboration(), item.path()), item.title()))
                .text("begrundelse", texts.get("home.agenda.why"), AgendaSource.Item::why)
                .text(
                        "kommune",
                        texts.get("home.agenda.municipality"),
                        item -> item.municipality() == null
                                ? texts.get("home.agenda.joint")
                                : names.get(item.municipality()))
                .date("siden", texts.get("home.agenda.since"), AgendaSource.Item::since);
    }
}
