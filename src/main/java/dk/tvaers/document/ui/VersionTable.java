package dk.tvaers.document.ui;

import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.document.VersionItem;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.ListColumns;

/** What the list of a document's versions says of each, with its file. */
final class VersionTable {

    private final Texts texts;
    private final Documents documents;
    private final Downloads downloads;

    VersionTable(Texts texts, Documents documents, Downloads downloads) {
        this.texts = texts;
        this.documents = documents;
        this.downloads = downloads;
    }

    ListColumns<VersionItem> columns(DocumentItem document) {
        DocumentWords words = new DocumentWords(texts);
        return new ListColumns<VersionItem>(texts, "dokumentudgaver", texts.get("document.versions"))
                .number("udgave", texts.get("document.version"), VersionItem::number)
                .text("fil", texts.get("document.file"), VersionItem::fileName)
                .shownAs(version -> file(document, version))
                .text("stoerrelse", texts.get("document.size"), version -> words.size(version.size()))
                .moment("tilfoejet", texts.get("document.added-at"), VersionItem::addedAt)
                .text("af", texts.get("document.added-by"), VersionItem::addedByName)
                .text("note", texts.get("document.note"), VersionItem::note);
    }

    private Anchor file(DocumentItem document, VersionItem version) {
        Anchor file =
                new Anchor(downloads.kept(() -> documents.open(document.id(), version.number())), version.fileName());
        file.setAriaLabel(texts.get("document.download.of", version.fileName(), version.number()));
        return file;
    }
}
