package dk.tvaers.status.round;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** That a municipality was reminded for one of the round's days. */
@Introspected
record RemindedDay(MunicipalityCode municipality, LocalDate dueOn) {}
