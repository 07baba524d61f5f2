package dk.tvaers.economy.agreed;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;

/** A key whose newest version waits for the approval of a municipality. */
@Introspected
public record WaitingKey(
        @MappedProperty AllocationKeyId id,
        String name,
        int number,
        LocalDate validFrom,
        MunicipalityCode municipality,
        String municipalityName) {}
