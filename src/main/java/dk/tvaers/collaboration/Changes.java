package dk.tvaers.collaboration;

import dk.tvaers.audit.Change;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import java.util.ArrayList;
import java.util.List;

/** What the trail says of something that a municipality is for a period. */
final class Changes {

    private Changes() {}

    static List<Change> of(MunicipalityCode code, Period period) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.to("municipality", code));
        changes.add(Change.to("from", period.from()));
        if (period.to() != null) {
            changes.add(Change.to("to", period.to()));
        }
        return changes;
    }
}
