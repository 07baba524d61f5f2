package dk.tvaers.loan.specialist;

import java.util.List;

/** A specialist and what there is of the specialist week by week. */
public record SpecialistLoad(SpecialistItem specialist, List<Capacity> weeks) {

    public boolean isDoubleBooked() {
        return weeks.stream().anyMatch(Capacity::isDoubleBooked);
    }
}
