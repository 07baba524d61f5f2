package dk.tvaers.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailLine;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The whole history of one record, or of the collaboration's members, offices and agreements. */
@Prototype
@Route(value = HistoryView.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "historik";

    private final TrailBook book;
    private final TrailKinds kinds;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    HistoryView(TrailBook book, TrailKinds kinds, Lists lists, CurrentContext context) {
        this.book = book;
        this.kinds = kinds;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("audit.history"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        HistoryAddress asked = HistoryAddress.of(query);
        TrailPart part = asked.read(book, HistoryAddress.after(query), TrailTable.SIZE);
        TrailTable table = new TrailTable(texts, kinds);
        List<TrailLine> lines = table.lines(part);
        removeAll();
        add(new PageHead(texts.get("audit.history")).lead(lead(asked, lines)));
        if (lines.isEmpty()) {
            add(new EmptyState(texts.get("audit.history.empty"), texts.get("audit.history.none")));
            return;
        }
        add(lists.table(
                        table.columns("historik", texts.get("audit.history"), this::address),
                        table.rows((after, size) -> asked.read(book, after, size)))
                .wide()
                .show(lines));
        if (part.next() != null) {
            add(Links.inside(
                    OpenAddress.withColumns(address(PATH) + asked.query(part.next())), texts.get("audit.older")));
        }
    }

    /** What the newest line calls the record, or of what kinds they are. */
    private String lead(HistoryAddress asked, List<TrailLine> lines) {
        if (asked.record() == null || lines.isEmpty()) {
            return "";
        }
        return lines.stream()
                .filter(line -> line.path() != null && line.path().endsWith("" + asked.record()))
                .findFirst()
                .map(line -> line.kind() + ": " + line.record())
                .orElse("");
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }
}
