package dk.tvaers.people;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has been given a log-in.
 *
 * @param email what the person logs in with
 * @param link with which the person chooses a password; null for who has the log-in already from elsewhere
 */
@Serdeable
public record Invited(String email, @Nullable IssuedLink link) {}
