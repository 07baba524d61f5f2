package dk.tvaers.audit;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done once.
 *
 * @param actor the number of the person who did it; of the account, in the trail of the installation; 0 or null is the portal
 * @param forPerson for whom it was done, with a delegated role
 * @param forMunicipality on behalf of which municipality; of a refusal, where it was refused
 * @param record the number of the record it was done to
 * @param changes only the values that the reader may see
 */
public record TrailEntry(
        long id,
        Instant at,
        @Nullable Long actor,
        @Nullable Long forPerson,
        @Nullable MunicipalityCode forMunicipality,
        String act,
        String kind,
        @Nullable Long record,
        List<Change> changes) {

    /** What a guard wrote when it let nobody in. */
    boolean isRefusal() {
        return act.equals(Trail.REFUSED);
    }

    TrailEntry telling(List<Change> told) {
        return new TrailEntry(id, at, actor, forPerson, forMunicipality, act, kind, record, told);
    }

    TrailCursor cursor() {
        return new TrailCursor(at, id);
    }
}
