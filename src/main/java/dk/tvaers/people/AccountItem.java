package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A log-in.
 *
 * @param language {@code da} or {@code en}
 * @param theme {@code light}, {@code dark} or {@code system}
 */
@Serdeable
public record AccountItem(AccountId id, String email, String language, String theme) {}
