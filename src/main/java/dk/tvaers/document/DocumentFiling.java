package dk.tvaers.document;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is filed of a document: its newest file, what is said of it, and its history. */
@Singleton
final class DocumentFiling implements FilingSource<DocumentId> {

    private final Documents documents;

    DocumentFiling(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Class<DocumentId> kind() {
        return DocumentId.class;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public DocumentId id(String text) {
        return DocumentId.of(text);
    }

    @Override
    public Filed record(DocumentId id, Locale language) {
        DocumentItem document = documents.get(id);
        List<VersionItem> versions = documents.versions(id);
        VersionItem newest = versions.getFirst();
        Texts texts = Texts.in(language);
        return new Filed(
                document.name(),
                Now.date(document.changedAt()),
                document.audience() == Audience.ALL ? null : document.municipalityCode(),
                Map.of(),
                facts(document, texts),
                List.of(history(versions, texts)),
                List.of(new Attachment(newest.fileName(), newest.sha256(), out -> documents
                        .open(id, newest.number())
                        .writeTo(out))));
    }

    private static List<Fact> facts(DocumentItem document, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("document.type"), texts.word("document.type", document.type())));
        if (document.projectName() != null) {
            facts.add(new Fact(texts.get("document.project"), document.projectName()));
        }
        facts.add(new Fact(
                texts.get("document.from"),
                Objects.requireNonNullElse(document.municipalityName(), texts.get("document.from.collaboration"))));
        facts.add(new Fact(texts.get("document.version"), Integer.toString(document.newest())));
        return facts;
    }

    private static Part history(List<VersionItem> versions, Texts texts) {
        return new Part(
                texts.get("document.versions"),
                List.of(),
                List.of(
                        texts.get("document.version"),
                        texts.get("document.file"),
                        texts.get("document.added-at"),
                        texts.get("document.added-by"),
                        texts.get("document.note")),
                versions.stream()
                        .map(version -> List.of(
                                Integer.toString(version.number()),
                                version.fileName(),
                                Dates.figures(Now.date(version.addedAt())),
                                version.addedByName(),
                                Objects.requireNonNullElse(version.note(), "")))
                        .toList());
    }
}
