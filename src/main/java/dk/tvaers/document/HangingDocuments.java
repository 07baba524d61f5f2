package dk.tvaers.document;

import dk.tvaers.exchange.FilingSource.Attachment;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents on records, as the features see them that own the records. */
@Singleton
final class HangingDocuments implements RecordDocuments {

    private final Documents documents;

    HangingDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<Hanging> of(Id record) {
        return documents
                .on(record)
                .map(on -> documents.hangingOn(on).stream().map(this::hanging).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<String> adding(Id record, @Nullable MunicipalityCode municipality) {
        return documents
                .on(record)
                .filter(on -> documents.mayKeepOn(on, municipality))
                .map(on -> Documents.PATH + "/tilfoej?paa=" + on
                        + (municipality == null ? "" : "&kommune=" + municipality));
    }

    private Hanging hanging(DocumentItem document) {
        return new Hanging(
                document.name(),
                Documents.PATH + "/" + document.id(),
                document.municipalityCode(),
                document.audience() == Audience.ALL,
                new Attachment(document.fileName(), document.sha256(), out -> documents
                        .open(document.id(), document.newest())
                        .writeTo(out)));
    }
}
