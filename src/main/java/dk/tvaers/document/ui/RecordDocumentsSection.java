package dk.tvaers.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.document.RecordRef;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On the page of every record that documents hang on: its documents, and the way to put one there. */
@Singleton
final class RecordDocumentsSection implements RecordSection<Id> {

    private final Documents documents;
    private final RecordDocuments hanging;
    private final Lists lists;
    private final CurrentContext context;

    RecordDocumentsSection(Documents documents, RecordDocuments hanging, Lists lists, CurrentContext context) {
        this.documents = documents;
        this.hanging = hanging;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public Class<Id> kind() {
        return Id.class;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean on(Id id) {
        return context.get() instanceof Context.InCollaboration
                && context.actor().maySomewhere(Right.SEE_DOCUMENTS)
                && documents.on(id).isPresent();
    }

    @Override
    public Optional<Component> of(Id id) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        RecordRef on = documents.on(id).orElseThrow();
        List<DocumentItem> all = documents.hangingOn(on);
        Optional<String> add = adding(id);
        if (all.isEmpty() && add.isEmpty()) {
            return Optional.empty();
        }
        List<Component> content = new ArrayList<>();
        content.add(
                all.isEmpty()
                        ? new Paragraph(texts.get("document.record.none"))
                        : lists.table(columns(texts), part -> documents.list(DocumentFilter.on(on), part))
                                .show(all));
        add.ifPresent(path -> {
            Anchor link = Links.inside(
                    Places.address(context.collaboration().collaboration(), path), texts.get("document.add"));
            link.addClassName("button");
            Paragraph way = new Paragraph(link);
            way.addClassName("beside");
            content.add(way);
        });
        return Optional.of(new Part(texts.get("document.documents"), content.toArray(Component[]::new)));
    }

    /** For the collaboration, or else for the first municipality for which the reader may. */
    private Optional<String> adding(Id id) {
        return Stream.concat(
                        Stream.of(Optional.<MunicipalityCode>empty()),
                        context.actor().municipalities().stream().map(Optional::of))
                .map(code -> hanging.adding(id, code.orElse(null)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private ListColumns<DocumentItem> columns(Texts texts) {
        DocumentWords words = new DocumentWords(texts);
        DocumentAddresses addresses =
                new DocumentAddresses(context.collaboration().collaboration());
        return new ListColumns<DocumentItem>(texts, "postens-dokumenter", texts.get("document.documents"))
                .text("navn", texts.get("document.name"), DocumentItem::name)
                .shownAs(each -> Links.inside(addresses.document(each.id()), each.name()))
                .text("fra", texts.get("document.from"), words::from)
                .moment("nyeste", texts.get("document.changed"), DocumentItem::changedAt)
                .more()
                .number("udgave", texts.get("document.version"), DocumentItem::newest)
                .text("fil", texts.get("document.file"), DocumentItem::fileName)
                .text("adgang", texts.get("document.audience"), words::audience);
    }
}
