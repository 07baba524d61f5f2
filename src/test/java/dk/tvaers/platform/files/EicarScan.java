package dk.tvaers.platform.files;

import dk.tvaers.kit.files.VirusScan;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what every scanner finds for a test. */
@Singleton
final class EicarScan implements VirusScan {

    static final String SIGN = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    @Override
    public Optional<String> find(Path file) {
        try {
            if (Files.size(file) < 10_000
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SIGN)) {
                return Optional.of("EICAR");
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
