package dk.tvaers.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that log-in tokens are signed with: given by TVAERS_TOKEN_SECRET, else made once and kept with the data. */
public final class TokenSecret {

    private static final int BYTES = 48;
    private static final int SHORTEST = 32;

    private TokenSecret() {}

    /** @throws IllegalStateException when the given secret has fewer than 32 characters */
    public static String of(Path dataFolder) {
        String given = System.getenv("TVAERS_TOKEN_SECRET");
        if (given == null || given.isBlank()) {
            return kept(dataFolder.resolve("token-secret"));
        }
        if (given.length() < SHORTEST) {
            throw new IllegalStateException("TVAERS_TOKEN_SECRET needs at least " + SHORTEST + " characters");
        }
        return given;
    }

    /** A new secret. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
