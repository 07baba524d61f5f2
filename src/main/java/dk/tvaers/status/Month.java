package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** One municipality's projects this month, for those who report them and those who read them ("Min kommune"). */
@Singleton
public class Month {

    Month() {}

    /**
     * All local projects of a municipality, in the programmes' order; three statements whatever the size.
     *
     * @throws dk.tvaers.kernel.NotFound when the collaboration has never had the municipality as a member
     */
    @Transactional(readOnly = true)
    public MonthData month(MunicipalityCode municipality) {
        throw new UnsupportedOperationException();
    }
}
