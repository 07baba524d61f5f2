package dk.tvaers.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailFilter;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailLine;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainLayout;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** The trail of the installation, for its operator: accounts, collaborations and jobs; nothing of what is in a collaboration. */
@Prototype
@Route(value = InstallationTrailView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class InstallationTrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "drift/spor";

    private final TrailBook book;
    private final TrailKinds kinds;
    private final Lists lists;
    private final Texts texts = Texts.in(getLocale());

    InstallationTrailView(TrailBook book, TrailKinds kinds, Lists lists) {
        this.book = book;
        this.kinds = kinds;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("audit.trail"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrailAddress asked = TrailAddress.of(event.getLocation().getQueryParameters());
        TrailFilter filter = asked.filter();
        TrailPart part = book.ofInstallation(filter, asked.after(), TrailTable.SIZE);
        TrailTable table = new TrailTable(texts, kinds);
        TrailFilterBar filters = new TrailFilterBar(texts, kinds, filter, Map.of(), true, this::go);
        List<TrailLine> lines = table.lines(part);
        removeAll();
        add(
                new PageHead(texts.get("audit.trail"))
                        .lead(texts.get("audit.trail.installation"))
                        .actions(Links.page("drift", texts.get("audit.trail.back"))),
                filters);
        if (lines.isEmpty()) {
            add(new EmptyState(
                    texts.get("audit.trail.none"),
                    texts.get(filter.isAll() ? "audit.trail.none.text" : "audit.trail.none.filtered"),
                    Links.page(PATH, texts.get("audit.trail.all"))));
            return;
        }
        add(lists.table(
                        table.columns("driftsspor", texts.get("audit.trail"), path -> path),
                        table.rows((after, size) -> book.ofInstallation(filter, after, size)))
                .filtered(filters.words())
                .wide()
                .show(lines));
        if (part.next() != null) {
            add(Links.page(
                    OpenAddress.withColumns(PATH + "?"
                            + new TrailAddress(filter, part.next()).parameters().getQueryString()),
                    texts.get("audit.older")));
        }
    }

    private void go(TrailFilter filter) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        OpenAddress.withColumns(TrailAddress.newest(filter).parameters()));
    }
}
