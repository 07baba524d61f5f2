package dk.tvaers.platform.files;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Where files lie while they are received, on the disk of the instance that receives them. */
@Singleton
final class Spool {

    /** By then nobody fills in the form any more that the file was to go with. */
    static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;

    Spool(@Value("${tvaers.data}") String data) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("incoming");
    }

    Path place() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "", ".file");
    }

    static void clear(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was left lying. */
    void sweep(Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> all = found.toList();
            for (Path file : all) {
                if (Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(KEPT))) {
                    clear(file);
                }
            }
        }
    }
}
