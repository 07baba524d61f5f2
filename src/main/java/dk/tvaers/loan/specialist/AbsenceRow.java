package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Period;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a specialist is not available; why is not kept. */
@MappedEntity("absence")
record AbsenceRow(
        @Id AbsenceId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        SpecialistId specialistId,
        LocalDate fromOn,
        LocalDate toOn) {

    Period period() {
        return new Period(fromOn, toOn);
    }
}
