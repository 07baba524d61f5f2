package dk.tvaers.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.document.DocumentId;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.document.Sample;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A matter is being closed in a transaction that has not ended, and somebody writes a document on it. */
@Tag("database")
class MatterDocumentsRaceTest extends MatterTesting {

    private final KeepingDocuments keeping = Portal.bean(KeepingDocuments.class);
    private final MatterId id = open(data(null, TODAY));
    private final RecordRef on =
            coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
    private final DocumentId document = Sample.document(fresh, Sample.shared("Udbudsmateriale", null), on);

    @Test
    void noDocumentComesOntoAMatterThatIsBeingClosed() throws Exception {
        refusedWhileClosing(() -> {
            try (IncomingFile file = Sample.file("b.txt", "b")) {
                return keeping.add(Sample.shared("For sent", null), on, file, null);
            }
        });
    }

    @Test
    void noNewVersionComesOntoAMatterThatIsBeingClosed() throws Exception {
        refusedWhileClosing(() -> {
            try (IncomingFile file = Sample.file("b.txt", "b")) {
                return keeping.addVersion(document, file, null);
            }
        });
    }

    @Test
    void noDocumentIsTakenFromAMatterThatIsBeingClosed() throws Exception {
        refusedWhileClosing(() -> {
            keeping.remove(document, 0);
            return true;
        });
    }

    private void refusedWhileClosing(Callable<?> writing) throws Exception {
        Future<?> written = Overtaken.by(
                "update matter set closed_at = now(6), closed_by = opened_by, version = version + 1 where id = "
                        + id.value(),
                "matter",
                () -> coordinator(writing));
        assertThatThrownBy(written::get)
                .as("it waits for the closing, and is then refused")
                .cause()
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("document.record-closed"));
        assertThat(fresh.count("select count(*) from document_version where collaboration_id = ?"))
                .isOne();
    }
}
