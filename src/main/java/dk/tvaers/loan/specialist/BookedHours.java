package dk.tvaers.loan.specialist;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What loans have booked of specialists: a bean of whoever keeps loans, asked whenever capacity is shown. */
public interface BookedHours {

    /**
     * The hours of each specialist in each ISO week, one item for each loan; loans that have been refused or withdrawn are not
     * among them.
     *
     * @param from the first week
     * @param to the last week, included
     */
    List<Booking> booked(Collection<SpecialistId> specialists, Week from, Week to);

    /** @param agreed false as long as one side has not agreed */
    record Booking(SpecialistId specialist, Week week, BigDecimal hours, boolean agreed) {}
}
