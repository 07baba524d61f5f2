package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's membership over one period.
 *
 * @param leftOn the last day of the membership; null while it runs
 */
@Introspected
public record MembershipItem(
        @MappedProperty MembershipId id,
        MunicipalityCode code,
        String officialName,
        String shortName,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        long version) {

    /** Whether it has an end that has not come yet, and can still be taken back. */
    public boolean endsLater(LocalDate today) {
        return leftOn != null && !leftOn.isBefore(today);
    }

    public MunicipalityRef municipality() {
        return new MunicipalityRef(code, officialName, shortName);
    }
}
