package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's month.
 *
 * @param month the month of the open round, else the calendar month in Copenhagen, e.g. 2016-03
 * @param roundClosesOn the last day of the open round; null when none is open
 * @param submitted how many of the local projects in progress are reported in the round, or else in the month
 */
@Serdeable
public record MonthData(
        MunicipalityCode municipality,
        String municipalityName,
        String month,
        @Nullable LocalDate roundClosesOn,
        int submitted,
        int inProgress,
        List<Row> rows) {

    /** The month as a date that can be reckoned with. */
    public YearMonth yearMonth() {
        return YearMonth.parse(month);
    }

    /** What the reader may do with a row. */
    @Serdeable
    public enum Act {
        DRAFT,
        SUBMIT,
        /** Submit the last report again. */
        UNCHANGED,
        /** Supersede the last report. */
        CORRECT
    }

    /** That a draft is saved, for all in the municipality; its content is for those who may write it. */
    @Serdeable
    public record DraftState(long version, Who savedBy, Instant savedAt) {}

    /**
     * One local project.
     *
     * @param last the newest report
     * @param previous the one before it that was not superseded
     * @param changed the fields in which the two differ, by their names in the API, e.g. {@code nextMilestone}; of
     *     explanations only those the reader may see are compared
     * @param trends of each colour, last against previous
     * @param draftState null when nothing is saved, or the reader stands outside the municipality
     * @param draft what the form starts with, saved or filled from last time; null when the reader may not write it
     * @param submittedThisMonth as in the overview
     * @param silentDays as in the overview
     * @param overdue as in the overview
     * @param wanted null when the newest report tells of everything
     */
    @Serdeable
    public record Row(
            LocalProjectId localProject,
            ProjectId project,
            String projectCode,
            String projectName,
            Participation participation,
            LocalDate participationOn,
            @Nullable Report last,
            @Nullable Report previous,
            List<String> changed,
            Map<Dimension, Trend> trends,
            @Nullable DraftState draftState,
            @Nullable Draft draft,
            boolean submittedThisMonth,
            @Nullable Integer silentDays,
            boolean overdue,
            Set<Act> permitted,
            @Nullable Wanted wanted) {}

    /**
     * That a new report is wanted, since something happened that the newest one does not tell of.
     *
     * @param since the day it happened
     * @param reason the key of the sentence that says why
     * @param said what somebody wrote about it; null when nobody did
     */
    @Serdeable
    public record Wanted(
            LocalDate since, String reason, @Nullable String said) {}
}
