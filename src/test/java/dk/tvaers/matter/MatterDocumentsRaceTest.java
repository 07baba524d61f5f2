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
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection closing = Sql.asRunning();
                Statement statement = closing.createStatement()) {
            closing.setAutoCommit(false);
            statement.executeUpdate(
                    "update matter set closed_at = now(6), closed_by = opened_by, version = version + 1 where id = "
                            + id.value());
            Future<?> written = threads.submit(() -> coordinator(writing));
            while (!written.isDone() && !somebodyWaits(statement)) {
                Thread.yield();
            }
            closing.commit();
            assertThatThrownBy(written::get)
                    .as("it waits for the closing, and is then refused")
                    .cause()
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("document.record-closed"));
        }
        assertThat(fresh.count("select count(*) from document_version where collaboration_id = ?"))
                .isOne();
    }

    /** Of the portal's own connections, which each of them sees. */
    private static boolean somebodyWaits(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select count(*) from information_schema.processlist"
                + " where id <> connection_id() and info like 'select%from matter where%for update%'")) {
            return waiting.next() && waiting.getLong(1) > 0;
        }
    }
}
