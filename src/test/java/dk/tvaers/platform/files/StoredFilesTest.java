package dk.tvaers.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StoredFilesTest {

    private static final Path FOLDER = Portal.DATA;

    private final Fresh fresh = Fresh.collaboration();

    @Test
    void whatIsKeptIsReadAgainByteForByte() throws IOException {
        FileId id = keep("Plan for Ærø.txt", "Kære alle");
        try (FileContent content = fresh.asCoordinator(() -> files().open(id))) {
            assertThat(content.stream().readAllBytes()).isEqualTo("Kære alle".getBytes(StandardCharsets.UTF_8));
            StoredFile file = content.file();
            assertThat(file.name()).isEqualTo("Plan for Ærø.txt");
            assertThat(file.mediaType()).isEqualTo("text/plain");
            assertThat(file.size()).isEqualTo(10);
            assertThat(file.sha256()).isEqualTo("3c7999f70d8266cb886ecf32fe4000367001021f95e254b0faa33b05837718ac");
        }
    }

    @Test
    void anotherCollaborationsFileIsAsUnknownAsOneThatDoesNotExist() {
        FileId id = keep("plan.txt", "Kun for os");
        Fresh other = Fresh.collaboration();
        assertThatThrownBy(() -> other.asCoordinator(() -> files().open(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsRolledBackLeavesNoRowAndItsContentIsSwept() throws IOException {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> transactions().executeWrite(status -> {
                    files().keep(receive("plan.txt", "Kommer aldrig"));
                    throw new IllegalStateException("taken back");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fresh.count("select count(*) from stored_file where collaboration_id = ?"))
                .isZero();
        assertThat(contents()).isEqualTo(1);
        sweep(Duration.ofMinutes(5));
        assertThat(contents()).as("its transaction may still be at work").isEqualTo(1);
        sweep(Duration.ofDays(1));
        assertThat(contents()).isZero();
    }

    @Test
    void whatIsRemovedIsSweptAndTheRestStays() throws IOException {
        FileId kept = keep("plan.txt", "Bliver");
        FileId gone = keep("gammel.txt", "Skal væk");
        fresh.asCoordinator(() -> transactions().executeWrite(status -> {
            files().remove(gone);
            return true;
        }));
        sweep(Duration.ofDays(1));
        assertThat(contents()).isEqualTo(1);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> files().open(gone))).isInstanceOf(NotFound.class);
        fresh.asCoordinator(() -> files().open(kept)).close();
    }

    @Test
    void aCollaborationThatIsClosedIsSweptTooAndKeepsWhatItsRowsName() throws IOException {
        keep("plan.txt", "Bliver");
        FileId gone = keep("gammel.txt", "Skal væk");
        fresh.asCoordinator(() -> transactions().executeWrite(status -> {
            files().remove(gone);
            return true;
        }));
        Fresh.sql(
                "update collaboration set closed_on = '2020-01-01' where id = ?",
                fresh.ref().id().value());
        Instant evening = Instant.parse("2031-03-01T20:00:00Z");
        Due.startTurnsOf("file-sweeping", evening);
        Due.runAt(evening.plus(Duration.ofDays(1)));
        assertThat(contents()).isEqualTo(1);
    }

    @Test
    void theContentDecidesWhatAFileIsAndTheNameOnlyAmongThoseThatBeginAlike() throws IOException {
        assertThat(receive("tal.csv", "a;b\n1;2\n").mediaType()).isEqualTo("text/csv");
        assertThat(receive("referat", "%PDF-1.7\n").name()).isEqualTo("referat.pdf");
        refused("files.not-what-it-says", "referat.docx", "%PDF-1.7\n");
        refused("files.not-what-it-says", "program.exe", "Bare tekst");
        refused("files.kind-refused", "side.html", "<!DOCTYPE html><html><body>x</body></html>");
        refused("files.kind-refused", "side.txt", "<html><script>alert(1)</script></html>");
        refused(
                "files.kind-refused",
                "billede.svg",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        refused("files.kind-refused", "referat.pdf", "MZ\u0090\u0000\u0003\u0000");
        refused("files.empty", "tom.txt", "");
    }

    @Test
    void whatTheScannerFindsIsNotTakenIn() {
        refused("files.infected", "plan.txt", EicarScan.SIGN);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsReadToItsEnd() throws IOException {
        long before = spooled();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };
        assertThatThrownBy(() -> files().receive("stor.txt", endless))
                .asInstanceOf(type(Invalid.class))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().reason()).isEqualTo("files.too-large"));
        assertThat(spooled()).isEqualTo(before);
    }

    private void refused(String reason, String name, String content) {
        assertThatThrownBy(() -> receive(name, content).close())
                .as(name)
                .asInstanceOf(type(Invalid.class))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().reason()).isEqualTo(reason));
    }

    private FileId keep(String name, String content) {
        return fresh.asCoordinator(() -> transactions().executeWrite(status -> {
            try (IncomingFile file = receive(name, content)) {
                return files().keep(file);
            }
        }));
    }

    private static IncomingFile receive(String name, String content) throws IOException {
        return files().receive(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void sweep(Duration later) {
        Now.at(Now.instant().plus(later), () -> {
            fresh.asCoordinator(() -> {
                Portal.bean(FileSweeping.class).run();
                return true;
            });
        });
    }

    private long contents() throws IOException {
        return filesIn(FOLDER.resolve("files").resolve(Shelf.folder(fresh.ref().id())));
    }

    private static long spooled() throws IOException {
        return filesIn(FOLDER.resolve("incoming"));
    }

    private static long filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static StoredFiles files() {
        return Portal.bean(StoredFiles.class);
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<java.sql.Connection> transactions() {
        return Portal.bean(TransactionOperations.class);
    }
}
