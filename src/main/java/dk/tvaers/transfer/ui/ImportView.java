package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.WorkPart;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.transfer.BackgroundImports;
import dk.tvaers.transfer.ImportOrder;
import dk.tvaers.transfer.Imports;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that one has already are taken in: first the page shows what would happen, row by row. */
@Prototype
@Route(value = TransferPlace.IMPORTS, layout = CollaborationLayout.class)
@Needs(Right.IMPORT_LISTS)
final class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "liste";
    private static final String FILE = "fil";
    private static final String ONCE = "om";

    private final Imports imports;
    private final BackgroundImports background;
    private final LongWork work;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable String once;

    ImportView(Imports imports, BackgroundImports background, LongWork work, CurrentContext context) {
        this.imports = imports;
        this.background = background;
        this.work = work;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("import.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<ImportKind> kinds = imports.kinds();
        ImportKind chosen = asked.getSingleParameter(LIST).map(imports::kind).orElse(kinds.getFirst());
        once = asked.getSingleParameter(ONCE).orElse(null);
        show(chosen, asked.getSingleParameter(FILE).map(WorkId::of).orElse(null));
    }

    private void show(ImportKind kind, @Nullable WorkId file) {
        removeAll();
        add(new PageHead(texts.get("import.title")).lead(texts.get("import.lead")), chips(imports.kinds(), kind));
        if (file != null) {
            add(new ImportOutcome(
                    background, work, file, kind, next -> open(kind, next), () -> show(kind, file), texts));
        }
        add(new ImportPart(
                kind,
                once,
                texts,
                (beside, name, bytes) -> open(kind, background.preview(kind.key(), beside, name, bytes))));
        List<Work> latest = background.latest(kind.key());
        if (!latest.isEmpty()) {
            add(new Part(texts.get("import.latest"), latest(kind, latest)));
        }
    }

    /** Not a navigation: while a file arrives there is no request that says who navigates. */
    private void open(ImportKind kind, WorkId file) {
        UI.getCurrent().getPage().getHistory().pushState(null, address(kind, file));
        show(kind, file);
    }

    private Component latest(ImportKind kind, List<Work> files) {
        Dates dates = new Dates(texts);
        PlainTable table = new PlainTable(texts.get("import.latest"))
                .column(texts.get("import.latest.file"))
                .column(texts.get("import.latest.what"))
                .column(texts.get("import.latest.at"))
                .column(texts.get("import.latest.standing"));
        files.forEach(file -> table.row(
                Links.inside(address() + "?" + LIST + "=" + kind.key() + "&" + FILE + "=" + file.id(), file.title()),
                new Text(texts.get(ImportOrder.of(file).apply() ? "import.latest.apply" : "import.latest.look")),
                new Text(dates.moment(file.askedAt())),
                new Text(WorkPart.standing(file, texts))));
        return table;
    }

    private Component chips(List<ImportKind> kinds, ImportKind chosen) {
        Nav bar = new Nav();
        bar.addClassName("filter-bar");
        bar.setAriaLabel(texts.get("import.kinds"));
        for (ImportKind kind : kinds) {
            Component link =
                    Links.inside(address() + "?" + LIST + "=" + kind.key(), texts.get("import.kind." + kind.key()));
            link.addClassName("chip");
            if (kind == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            bar.add(link);
        }
        return bar;
    }

    private String address(ImportKind kind, WorkId file) {
        return address() + "?" + LIST + "=" + kind.key() + "&" + FILE + "=" + file;
    }

    private String address() {
        return Places.address(context.collaboration().collaboration(), TransferPlace.IMPORTS);
    }
}
