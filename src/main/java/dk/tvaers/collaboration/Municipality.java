package dk.tvaers.collaboration;

import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the register of all 98, the same in every collaboration.
 *
 * @param gln where it receives e-invoices; null as long as nobody has told it
 */
@MappedEntity("municipality")
public record Municipality(
        @Id MunicipalityCode code,
        String officialName,
        String shortName,
        Cvr cvr,
        @Nullable Gln gln) {}
