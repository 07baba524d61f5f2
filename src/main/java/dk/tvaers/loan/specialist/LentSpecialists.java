package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who keeps the specialists says who they are; the reader's right is checked by who asks. */
public interface LentSpecialists {

    /** Those of the numbers that there are, in one statement. */
    List<Specialist> find(Collection<SpecialistId> ids);

    /**
     * Somebody who can be lent.
     *
     * @param person who registers the own hours; null when the specialist is none of the collaboration's persons
     * @param name as the two sides of a loan see it
     * @param competence what everybody sees: Testleder
     * @param manager the nearest manager, who is told of loans; null when nobody is named
     */
    record Specialist(
            SpecialistId id,
            MunicipalityCode municipality,
            @Nullable PersonId person,
            String name,
            String competence,
            @Nullable PersonId manager) {}
}
