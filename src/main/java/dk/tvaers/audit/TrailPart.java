package dk.tvaers.audit;

import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the trail, the newest first, with the names of what it speaks of.
 *
 * @param names of persons, accounts and records, by number; who or what was erased has none
 * @param next where the next part begins; null when there is none
 */
public record TrailPart(
        List<TrailEntry> entries,
        Map<Long, RecordName> names,
        Map<MunicipalityCode, String> municipalities,
        @Nullable TrailCursor next) {

    static final TrailPart NONE = new TrailPart(List.of(), Map.of(), Map.of(), null);

    /** What a person or a record is called; null when it is no longer known. */
    public @Nullable String name(@Nullable Long number) {
        RecordName known = number == null ? null : names.get(number);
        return known == null ? null : known.name();
    }
}
