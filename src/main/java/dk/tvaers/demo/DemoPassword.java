package dk.tvaers.demo;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The password of the demo's log-ins: given by TVAERS_DEMO_PASSWORD, else made once and kept with the data, readable by
 * its owner only, so that each start can tell it. It opens nothing but the demo.
 */
@Singleton
final class DemoPassword {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without what looks alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final String given;
    private final Path file;

    DemoPassword(@Value("${tvaers.demo-password:}") String given, @Value("${tvaers.data:data}") String data) {
        this.given = given;
        this.file = Path.of(data, "demo-password");
    }

    /** The one that whoever starts the portal has given. */
    Optional<String> given() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    /** The one that was made at the first start; empty when one was given then. */
    Optional<String> kept() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that was made, made now if need be. */
    String make() {
        return kept().filter(password -> !password.isEmpty()).orElseGet(() -> {
            String password = random();
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, password);
                return password;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
