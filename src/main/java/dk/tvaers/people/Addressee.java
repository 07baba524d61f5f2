package dk.tvaers.people;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be written to, with or without a log-in.
 *
 * @param municipality the short name of where the person works
 * @param reached 1 when there is an e-mail to write to, the person's own or that of the log-in; else 0
 * @param language in which the person reads mails: {@code da} or {@code en}
 */
@Introspected
public record Addressee(
        @MappedProperty PersonId id, String name, @Nullable String municipality, int reached, String language) {

    public boolean isReached() {
        return reached == 1;
    }

    /** The name, and the municipality where there is one. */
    public String named() {
        return municipality == null ? name : name + " (" + municipality + ")";
    }
}
