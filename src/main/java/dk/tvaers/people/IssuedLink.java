package dk.tvaers.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A one-time link, shown this once.
 *
 * @param path its path from the root of the portal; it holds the secret
 * @param expiresAt until when it works
 */
@Serdeable
public record IssuedLink(String path, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedLink until " + expiresAt;
    }
}
