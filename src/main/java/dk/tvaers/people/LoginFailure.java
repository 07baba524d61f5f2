package dk.tvaers.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Failed attempts in a row for an e-mail or an address; attempts under way count as failed until they succeed. */
@MappedEntity("login_failure")
record LoginFailure(@Id String subject, String kind, int failures, Instant lastAt) {}
