package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.transfer.Imports;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** Lists that one has already are taken in: first the page shows what would happen, row by row. */
@Prototype
@Route(value = TransferPlace.IMPORTS, layout = CollaborationLayout.class)
@Needs(Right.IMPORT_LISTS)
final class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "liste";

    private final Imports imports;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    ImportView(Imports imports, CurrentContext context) {
        this.imports = imports;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("import.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ImportKind> kinds = imports.kinds();
        ImportKind chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LIST)
                .map(imports::kind)
                .orElse(kinds.getFirst());
        removeAll();
        add(
                new PageHead(texts.get("import.title")).lead(texts.get("import.lead")),
                chips(kinds, chosen),
                new ImportPart(imports, chosen, texts));
    }

    private Component chips(List<ImportKind> kinds, ImportKind chosen) {
        Nav bar = new Nav();
        bar.addClassName("filter-bar");
        bar.setAriaLabel(texts.get("import.kinds"));
        for (ImportKind kind : kinds) {
            String path = TransferPlace.IMPORTS + "?" + LIST + "=" + kind.key();
            Component link = Links.inside(
                    Places.address(context.collaboration().collaboration(), path),
                    texts.get("import.kind." + kind.key()));
            link.addClassName("chip");
            if (kind == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            bar.add(link);
        }
        return bar;
    }
}
