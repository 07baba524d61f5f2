package dk.tvaers.collaboration;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** How many inhabitants a municipality had on the date of a count. */
@Introspected
public record Population(LocalDate countedOn, int inhabitants) {}
