package dk.tvaers.status;

import dk.tvaers.audit.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what two reports differ, field by field, named as in the API. */
final class Differences {

    private Differences() {}

    /**
     * The fields that differ. Of explanations it says only that they changed: those that cover resources must not be
     * read in the trail.
     */
    static List<Change> between(ReportContent before, ReportContent after) {
        List<Change> found = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            add(
                    found,
                    dimension.toString(),
                    before.colours().of(dimension),
                    after.colours().of(dimension));
        }
        add(found, "percent", before.percent(), after.percent());
        add(found, "nextMilestone", before.nextMilestone(), after.nextMilestone());
        add(found, "expectedGoLive", before.expectedGoLive(), after.expectedGoLive());
        add(found, "comment", before.comment(), after.comment());
        if (!before.explanations().equals(after.explanations())) {
            found.add(Change.personal("explanations"));
        }
        return found;
    }

    private static void add(List<Change> found, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change(field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
