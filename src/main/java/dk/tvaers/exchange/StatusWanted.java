package dk.tvaers.exchange;

import dk.tvaers.kernel.LocalProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a new status of local projects wanted, given as a bean by a feature in which something happened that a report
 * made before does not tell of. The next report answers it by itself.
 */
public interface StatusWanted {

    /** Those of the local projects of which a report is wanted that is younger than some moment. */
    Map<LocalProjectId, Wanted> of(Collection<LocalProjectId> localProjects);

    /**
     * That a report is wanted.
     *
     * @param since what is older does not tell of it
     * @param textKey the key of the sentence that says why; its parameter is the day
     * @param said what somebody wrote about it; null when nobody did
     */
    record Wanted(Instant since, String textKey, @Nullable String said) {

        public Wanted(Instant since, String textKey) {
            this(since, textKey, null);
        }
    }
}
