package dk.tvaers.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dk.tvaers.kernel.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of files must hold. */
abstract class BlobsContract {

    private static final int PIECE = 64 * 1024;
    private static final int LARGE = 50_000_000;

    private final Blobs blobs;
    private final String folder = Id.text(Id.next());

    @TempDir
    private Path disk = Path.of("");

    BlobsContract(Blobs blobs) {
        this.blobs = blobs;
    }

    @Test
    void whatIsPutIsReadAgainByteForByteAndTheFileItCameFromStays() throws IOException {
        Path file = file("Kære alle \u0000 på øen");
        blobs.put(folder + "/1", file);
        assertThat(read(folder + "/1")).isEqualTo("Kære alle \u0000 på øen");
        assertThat(file).exists();
    }

    @Test
    void anEmptyFileIsAFileToo() throws IOException {
        blobs.put(folder + "/1", file(""));
        assertThat(read(folder + "/1")).isEmpty();
    }

    @Test
    void whatIsPutAgainTakesThePlaceOfWhatWasThere() throws IOException {
        blobs.put(folder + "/1", file("Det første, som er længst"));
        blobs.put(folder + "/1", file("Det andet"));
        assertThat(read(folder + "/1")).isEqualTo("Det andet");
        assertThat(blobs.before(folder, inAnHour())).containsExactly(folder + "/1");
    }

    @Test
    void whatIsDeletedIsGoneAndTheRestStays() throws IOException {
        blobs.put(folder + "/1", file("Bliver"));
        blobs.put(folder + "/2", file("Skal væk"));
        blobs.delete(folder + "/2");
        assertThatThrownBy(() -> blobs.open(folder + "/2")).isInstanceOf(IOException.class);
        assertThat(read(folder + "/1")).isEqualTo("Bliver");
    }

    @Test
    void nothingHappensWhenThereIsNothingToDelete() {
        assertThatCode(() -> blobs.delete(folder + "/nothing")).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotThereCannotBeOpened() {
        assertThatThrownBy(() -> blobs.open(folder + "/nothing"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void whatWasPutBeforeAnInstantIsListedHoweverMuchItIs() throws IOException {
        Path file = file("x");
        List<String> keys = IntStream.range(0, 1_050)
                .mapToObj(i -> folder + "/" + Id.text(Id.next()))
                .toList();
        for (String key : keys) {
            blobs.put(key, file);
        }
        assertThat(blobs.before(folder, inAnHour())).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(blobs.before(folder, Instant.now().minus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void aFolderListsNothingOfAnotherThatBeginsAlikeNorOfThoseBelowIt() throws IOException {
        blobs.put(folder + "/1", file("x"));
        blobs.put(folder + "9/1", file("x"));
        blobs.put(folder + "/below/1", file("x"));
        assertThat(blobs.before(folder, inAnHour())).containsExactly(folder + "/1");
        assertThat(blobs.before(folder + "nothing", inAnHour())).isEmpty();
    }

    @Test
    void aKeyThatLeadsOutOfTheStoreLeadsNowhere() throws IOException {
        Path file = file("x");
        for (String key : List.of("../outside", folder + "/../../outside", "/outside")) {
            assertThatThrownBy(() -> blobs.put(key, file)).as(key).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> blobs.open(key)).as(key).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> blobs.delete(key)).as(key).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> blobs.before(key, inAnHour())).as(key).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLargeFileIsKeptWholeAndNeverHeldInMemory() throws Exception {
        MessageDigest sent = MessageDigest.getInstance("SHA-256");
        Path file = disk.resolve("large");
        byte[] piece = new byte[PIECE];
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < LARGE; written += PIECE) {
                random.nextBytes(piece);
                sent.update(piece);
                out.write(piece);
            }
        }
        MessageDigest received = MessageDigest.getInstance("SHA-256");
        long before = allocated();
        blobs.put(folder + "/1", file);
        try (InputStream in = blobs.open(folder + "/1")) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                received.update(piece, 0, read);
            }
        }
        assertThat(allocated() - before).isLessThan(LARGE / 2);
        assertThat(HexFormat.of().formatHex(received.digest()))
                .isEqualTo(HexFormat.of().formatHex(sent.digest()));
        blobs.delete(folder + "/1");
    }

    /** What this thread, on which both stores do their work, has taken of memory so far. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(disk, "", ""), content);
    }

    private String read(String key) throws IOException {
        try (InputStream in = blobs.open(key)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
