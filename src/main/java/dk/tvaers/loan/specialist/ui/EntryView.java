package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntry;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Objects;

/** A competence or a job category: who keeps the catalogue calls it something else, or lets it no longer be chosen. */
@Prototype
@Route(value = SpecialistAddresses.ENTRY, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class EntryView extends FormView {

    private final Catalogue catalogue;
    private final RecordSections sections;
    private final CurrentContext context;

    EntryView(Catalogue catalogue, RecordSections sections, CurrentContext context) {
        this.catalogue = catalogue;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogueEntry entry = catalogue.get(SpecialistAddresses.entry(event));
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        boolean mayKeep = catalogue.mayKeep();
        show(
                entry.name(),
                words.get(
                        "catalogue.entry.lead",
                        texts().word("specialist.kind", entry.catalogueKind()),
                        words.get(entry.isRetired() ? "catalogue.retired" : "catalogue.used")),
                mayKeep ? form(entry, words, addresses) : null,
                addresses.ways(words, ""));
        if (mayKeep) {
            add(new Part(
                    words.get(entry.isRetired() ? "catalogue.bring-back" : "catalogue.retire"),
                    new Paragraph(words.get("catalogue.retire.text")),
                    retire(entry, words)));
        }
        sections.of(entry.id()).forEach(this::add);
    }

    private RecordForm form(CatalogueEntry entry, SpecialistWords words, SpecialistAddresses addresses) {
        FormFields fields = new FormFields(texts());
        fields.text("name", words.get("catalogue.name"), CatalogueEntry.LONGEST_NAME);
        return new RecordForm(texts(), fields)
                .over(() -> {
                    CatalogueEntry now = catalogue.get(entry.id());
                    return new RecordForm.Read(version(now), Map.of("name", now.name()));
                })
                .actions(
                        words.get("catalogue.rename"),
                        (values, version) -> {
                            catalogue.rename(entry.id(), version, values.text("name"));
                            return next(addresses.catalogue(), words.get("catalogue.renamed"));
                        },
                        addresses.catalogue());
    }

    private Component retire(CatalogueEntry entry, SpecialistWords words) {
        Acting acting = new Acting(this, texts());
        String verb = words.get(entry.isRetired() ? "catalogue.bring-back" : "catalogue.retire");
        return new Div(acting.at(
                verb,
                words.get("catalogue.act.of", verb, entry.name()),
                () -> {
                    if (entry.isRetired()) {
                        catalogue.bringBack(entry.id(), version(entry));
                    } else {
                        catalogue.retire(entry.id(), version(entry));
                    }
                },
                words.get("catalogue.changed")));
    }

    private static long version(CatalogueEntry entry) {
        return Objects.requireNonNull(entry.version());
    }
}
