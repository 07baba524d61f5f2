package dk.tvaers.collaboration;

import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as the register shows it on one date.
 *
 * @param region the region it belongs to on that date; null before the regions were made
 * @param inhabitants the newest count known on that date; null when none is known
 * @param countedOn the date of that count
 */
@Serdeable
public record RegisterItem(
        @MappedProperty MunicipalityCode code,
        String officialName,
        String shortName,
        @MappedProperty Cvr cvr,
        @MappedProperty @Nullable Gln gln,
        @Nullable String region,
        @Nullable Integer inhabitants,
        @Nullable LocalDate countedOn) {}
