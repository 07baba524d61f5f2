package dk.tvaers.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail in words.
 *
 * @param who who did it, and for whom
 * @param kind what kind of record
 * @param record what it is called
 * @param path the path of its page within the collaboration, if it has one
 * @param did what was done
 * @param changes each field that changed, in a sentence
 */
public record TrailLine(
        Instant at,
        String who,
        String kind,
        @Nullable String record,
        @Nullable String path,
        String did,
        List<String> changes) {}
