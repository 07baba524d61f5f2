package dk.tvaers.economy.agreed;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that is to approve a version of a key, with its approval when there is one.
 *
 * @param forPerson the name of the one for whom it was given by delegation
 */
@Introspected
public record KeyApproval(
        MunicipalityCode municipality,
        String name,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable String forPerson) {

    public boolean isGiven() {
        return approvedAt != null;
    }
}
