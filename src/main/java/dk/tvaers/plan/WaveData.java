package dk.tvaers.plan;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A wave as it is to be.
 *
 * @param municipalities those that go together; one that is in another wave of the project leaves that one
 * @param supplierOn the supplier's dates for them; a milestone that is not named follows its own date. A date that the
 *     wave has already is moved instead
 */
public record WaveData(String name, Set<MunicipalityCode> municipalities, Map<MilestoneId, LocalDate> supplierOn) {

    public static final int NAME_LENGTH = 80;

    public WaveData {
        name = name.strip();
        municipalities = Set.copyOf(municipalities);
        supplierOn = Map.copyOf(supplierOn);
    }
}
