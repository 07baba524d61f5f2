package dk.tvaers.loan.specialist.rest;

import dk.tvaers.loan.specialist.AbsenceItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Serdeable
@Schema(name = "Absence", description = "Days on which a specialist is not available, without a reason")
record AbsenceBody(String id, LocalDate from, LocalDate to) {

    static AbsenceBody of(AbsenceItem absence) {
        return new AbsenceBody(absence.id().toString(), absence.fromOn(), absence.toOn());
    }
}
