package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.programme.Participation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A local project of a municipality with where it stands now and the draft that is being written, if there is one. */
@Introspected
record MonthLine(
        @MappedProperty LocalProjectId localProjectId,
        ProjectId project,
        String projectCode,
        String projectName,
        Participation participation,
        LocalDate participationOn,
        @MappedProperty @Nullable ReportId reportId,
        @Nullable Instant reportedAt,
        @Nullable LocalDate expectedGoLive,
        @Nullable LocalDate earliestDueOn,
        @Nullable String draftContent,
        @Nullable Instant draftSavedAt,
        @Nullable PersonId draftSavedBy,
        @Nullable String draftSavedByName,
        @Nullable Long draftVersion) {

    /** The saved draft, or null. */
    @Nullable
    DraftLine draft() {
        if (draftContent == null
                || draftSavedAt == null
                || draftSavedBy == null
                || draftSavedByName == null
                || draftVersion == null) {
            return null;
        }
        return new DraftLine(draftContent, draftSavedAt, draftSavedBy, draftSavedByName, draftVersion);
    }
}
