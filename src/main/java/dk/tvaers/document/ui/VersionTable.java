package dk.tvaers.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.document.VersionItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.PlainTable;
import java.util.List;
import java.util.Objects;

/** The versions of a document, the newest first, each with its file. */
final class VersionTable extends Composite<PlainTable> {

    private final Texts texts;

    VersionTable(
            Texts texts,
            CurrentContext context,
            Documents documents,
            DocumentItem document,
            List<VersionItem> versions) {
        this.texts = texts;
        DocumentWords words = new DocumentWords(texts);
        Dates dates = new Dates(texts);
        for (VersionItem version : versions) {
            Anchor file =
                    Downloads.link(context, version.fileName(), () -> documents.open(document.id(), version.number()));
            file.setAriaLabel(texts.get("document.download.of", version.fileName(), version.number()));
            getContent()
                    .row(
                            new Text(Integer.toString(version.number())),
                            file,
                            new Text(words.size(version.size())),
                            new Text(dates.moment(version.addedAt())),
                            new Text(version.addedByName()),
                            new Text(Objects.requireNonNullElse(version.note(), "")));
        }
    }

    @Override
    protected PlainTable initContent() {
        return new PlainTable(texts.get("document.versions"))
                .column(texts.get("document.version"))
                .column(texts.get("document.file"))
                .numbers(texts.get("document.size"))
                .column(texts.get("document.added-at"))
                .column(texts.get("document.added-by"))
                .column(texts.get("document.note"));
    }
}
