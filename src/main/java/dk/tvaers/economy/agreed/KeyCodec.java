package dk.tvaers.economy.agreed;

import dk.tvaers.economy.key.AllocationKey;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Keys as JSON text and back. What was written once is read for ever: a field is added, never given another meaning. */
@Singleton
final class KeyCodec {

    private final ObjectMapper json;

    KeyCodec(ObjectMapper json) {
        this.json = json;
    }

    String write(AllocationKey key) {
        try {
            return json.writeValueAsString(KeyText.of(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AllocationKey read(String text) {
        try {
            KeyText read = json.readValue(text, KeyText.class);
            if (read == null) {
                throw new IllegalStateException("no key: " + text);
            }
            return read.key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in hexadecimal of what is approved: the number, the first day and the text. */
    static String digest(int number, LocalDate validFrom, String text) {
        try {
            byte[] content = (number + "\n" + validFrom + "\n" + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
