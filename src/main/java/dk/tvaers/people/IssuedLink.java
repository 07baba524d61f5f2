package dk.tvaers.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A one-time link, shown this once.
 *
 * @param path its path from the root of the portal; it holds the secret
 * @param expiresAt until when it works
 * @param mailed whether it is also on its way to the person by mail
 */
@Serdeable
public record IssuedLink(String path, Instant expiresAt, boolean mailed) {

    IssuedLink andMailed() {
        return new IssuedLink(path, expiresAt, true);
    }

    @Override
    public String toString() {
        return "IssuedLink until " + expiresAt;
    }
}
