package dk.tvaers.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The secret that log-in tokens are signed with: given by TVAERS_TOKEN_SECRET, else made once and kept with the data. */
public final class TokenSecret {

    static final String VARIABLE = "TVAERS_TOKEN_SECRET";

    private static final int BYTES = 48;
    private static final int SHORTEST = 32;

    private TokenSecret() {}

    /**
     * The given secret, or else the one kept in the folder.
     *
     * @throws CannotStart when the given secret has fewer than 32 characters, or the folder cannot be written
     */
    static String of(Path dataFolder, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return kept(dataFolder.resolve("token-secret"));
        }
        if (given.length() < SHORTEST) {
            throw new CannotStart("start.failed.token-secret", VARIABLE, SHORTEST);
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
            throw new CannotStart("start.failed.data-folder", String.valueOf(file.getParent()));
        }
    }
}
