package dk.tvaers.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailFilter;
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

/** The trail of the collaboration: who did what, for whom and when, and what was refused. */
@Prototype
@Route(value = TrailView.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_TRAIL)
final class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "spor";

    private final TrailBook book;
    private final TrailKinds kinds;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    TrailView(TrailBook book, TrailKinds kinds, Lists lists, CurrentContext context) {
        this.book = book;
        this.kinds = kinds;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("audit.trail"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrailAddress asked = TrailAddress.of(event.getLocation().getQueryParameters());
        TrailFilter filter = asked.filter();
        TrailPart part = book.list(filter, asked.after(), TrailTable.SIZE);
        TrailTable table = new TrailTable(texts, kinds);
        TrailFilterBar filters = new TrailFilterBar(texts, kinds, filter, book.actors(), false, this::go);
        List<TrailLine> lines = table.lines(part);
        removeAll();
        add(new PageHead(texts.get("audit.trail")).lead(texts.get("audit.trail.lead")), filters);
        if (lines.isEmpty()) {
            add(new EmptyState(
                    texts.get("audit.trail.none"),
                    texts.get(filter.isAll() ? "audit.trail.none.text" : "audit.trail.none.filtered"),
                    Links.inside(address(PATH), texts.get("audit.trail.all"))));
            return;
        }
        add(lists.table(
                        table.columns("spor", texts.get("audit.trail"), this::address),
                        table.rows((after, size) -> book.list(filter, after, size)))
                .filtered(filters.words())
                .wide()
                .show(lines));
        if (part.next() != null) {
            add(Links.inside(
                    OpenAddress.withColumns(address(PATH) + "?"
                            + new TrailAddress(filter, part.next()).parameters().getQueryString()),
                    texts.get("audit.older")));
        }
    }

    private void go(TrailFilter filter) {
        UI.getCurrent()
                .navigate(
                        address(PATH),
                        OpenAddress.withColumns(TrailAddress.newest(filter).parameters()));
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }
}
