package dk.tvaers.people;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** The receiver acts for the giver from one date to another, both included. */
@Serdeable
public record DelegationItem(
        @MappedProperty DelegationId id,
        PersonId giver,
        String giverName,
        PersonId receiver,
        String receiverName,
        LocalDate from,
        LocalDate to) {}
