package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntry;
import dk.tvaers.loan.specialist.CatalogueKind;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** The competences and job categories that the members name alike. */
@Prototype
@Route(value = SpecialistAddresses.CATALOGUE, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final Lists lists;
    private final CurrentContext context;

    CatalogueView(Catalogue catalogue, Lists lists, CurrentContext context) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("specialist.catalogue"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        removeAll();
        add(new PageHead(words.get("catalogue")).lead(words.get("catalogue.lead")));
        add(addresses.ways(words, addresses.catalogue()));
        add(part(words, addresses, CatalogueKind.COMPETENCE, "kompetencer", words.get("competences")));
        add(part(words, addresses, CatalogueKind.JOB_CATEGORY, "jobkategorier", words.get("job-categories")));
    }

    private Component part(
            SpecialistWords words, SpecialistAddresses addresses, CatalogueKind kind, String name, String heading) {
        List<CatalogueEntry> entries = catalogue.list(kind, true);
        Div content = new Div();
        content.add(
                entries.isEmpty()
                        ? new Paragraph(words.get("catalogue.none"))
                        : lists.table(
                                        columns(words, addresses, name, heading),
                                        Rows.whole(() -> catalogue.list(kind, true)))
                                .show(entries));
        if (catalogue.mayKeep()) {
            FormFields fields = new FormFields(texts());
            fields.text(
                    "name",
                    words.get(kind == CatalogueKind.COMPETENCE ? "competence.new" : "job-category.new"),
                    CatalogueEntry.LONGEST_NAME);
            content.add(new RecordForm(texts(), fields)
                    .from(Map.of())
                    .action(words.get("catalogue.add"), (values, version) -> {
                        catalogue.add(kind, values.text("name"));
                        return () -> new Acting(this, texts()).again(words.get("catalogue.added"));
                    }));
        }
        return new Part(heading, content);
    }

    private static ListColumns<CatalogueEntry> columns(
            SpecialistWords words, SpecialistAddresses addresses, String name, String heading) {
        return new ListColumns<CatalogueEntry>(words.texts(), name, heading)
                .text("navn", words.get("catalogue.name"), CatalogueEntry::name)
                .shownAs(entry -> Links.inside(addresses.entry(entry.id()), entry.name()))
                .text(
                        "tilstand",
                        words.get("state"),
                        entry -> words.get(entry.isRetired() ? "catalogue.retired" : "catalogue.used"));
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
