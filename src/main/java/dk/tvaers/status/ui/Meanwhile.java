package dk.tvaers.status.ui;

import dk.tvaers.status.Draft;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.Who;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else did to a local project while it was being typed.
 *
 * @param seen what was open while it was typed
 * @param theirs what stands there now
 * @param by null when it cannot be told, as for a draft that was thrown away
 */
record Meanwhile(
        Act act,
        Draft.Seen seen,
        ReportContent theirs,
        @Nullable Who by,
        @Nullable Instant at) {

    enum Act {
        SAVED,
        SUBMITTED,
        DISCARDED
    }

    /** What happened between the draft that was seen and the row as it is now. */
    static Meanwhile between(Draft.Seen seen, MonthData.Row now, Draft draft) {
        Report last = now.last();
        if (draft.isSaved() && draft.version() != seen.draftVersion()) {
            return new Meanwhile(Act.SAVED, seen, draft.content(), draft.savedBy(), draft.savedAt());
        }
        if (last != null && !Objects.equals(last.id(), seen.lastReport())) {
            return new Meanwhile(Act.SUBMITTED, seen, draft.content(), last.reportedBy(), last.reportedAt());
        }
        return new Meanwhile(Act.DISCARDED, seen, draft.content(), null, null);
    }
}
