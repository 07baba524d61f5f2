package dk.tvaers.loan.specialist;

import java.util.Collection;
import java.util.Set;

/** Which specialists the reader knows by name as a party to a loan of them: a bean of whoever keeps loans. */
public interface PartyToSpecialist {

    /** Those of the specialists whom the reader knows by name. */
    Set<SpecialistId> known(Collection<SpecialistId> specialists);
}
