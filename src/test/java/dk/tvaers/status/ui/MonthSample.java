package dk.tvaers.status.ui;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.Colours;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Draft;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.MonthData.Act;
import dk.tvaers.status.MonthData.DraftState;
import dk.tvaers.status.Report;
import dk.tvaers.status.Report.Reason;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.Who;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of a municipality's month, made up. */
final class MonthSample {

    static final MonthWords WORDS = new MonthWords(Texts.in(Texts.DANISH));
    static final Who LEADER = new Who(PersonId.next(), "Programleder, Glostrup");
    static final Who PROJECT_LEADER = new Who(PersonId.next(), "Projektleder, KY");
    static final Colours YELLOW_ECONOMY =
            Colours.of(TrafficLight.GREEN, TrafficLight.YELLOW, TrafficLight.GREEN, TrafficLight.GREEN);
    static final Reason REASON = reason(LocalDate.of(2099, 6, 12), Dimension.ECONOMY);

    private MonthSample() {}

    static Reason reason(LocalDate due, Dimension... dimensions) {
        return new Reason(
                Arrays.asList(dimensions), "Konvertering er forsinket.", "Ny prøvekørsel.", PROJECT_LEADER, due);
    }

    static Report report(Instant at, Colours colours, int percent, Reason... reasons) {
        return new Report(
                ReportId.next(),
                LocalProjectId.next(),
                at,
                LEADER,
                false,
                false,
                colours,
                percent,
                "Testkørsel",
                LocalDate.of(2099, 3, 1),
                null,
                List.of(reasons),
                0,
                null,
                null,
                false);
    }

    static Report green(int percent) {
        return report(Now.instant(), Colours.GREEN, percent);
    }

    /** A programme leader's row in progress, filled from last time. */
    static MonthData.Row row(String name, @Nullable Report last) {
        LocalProjectId id = LocalProjectId.next();
        Draft draft = new Draft(
                id,
                last == null ? ReportContent.EMPTY : ReportContent.of(last),
                0,
                null,
                null,
                last == null ? null : last.id());
        Set<Act> acts = last == null ? EnumSet.of(Act.DRAFT, Act.SUBMIT) : EnumSet.allOf(Act.class);
        return new MonthData.Row(
                id,
                ProjectId.next(),
                name,
                name,
                Participation.IN_PROGRESS,
                LocalDate.of(2015, 1, 1),
                last,
                null,
                List.of(),
                Map.of(),
                null,
                draft,
                false,
                null,
                false,
                acts,
                null);
    }

    static MonthData.Row since(MonthData.Row row, @Nullable Report previous) {
        return with(row, previous, row.draftState(), row.draft(), row.silentDays(), row.overdue(), row.permitted());
    }

    static MonthData.Row drafted(MonthData.Row row, Draft draft) {
        DraftState state = new DraftState(draft.version(), PROJECT_LEADER, Now.instant());
        return with(row, row.previous(), state, draft, row.silentDays(), row.overdue(), row.permitted());
    }

    static MonthData.Row silent(MonthData.Row row, int days) {
        return with(row, row.previous(), row.draftState(), row.draft(), days, row.overdue(), row.permitted());
    }

    static MonthData.Row overdue(MonthData.Row row) {
        return with(row, row.previous(), row.draftState(), row.draft(), row.silentDays(), true, row.permitted());
    }

    static MonthData.Row permitting(MonthData.Row row, Act... acts) {
        Draft draft = acts.length == 0 ? null : row.draft();
        return with(row, row.previous(), row.draftState(), draft, row.silentDays(), row.overdue(), Set.of(acts));
    }

    private static MonthData.Row with(
            MonthData.Row row,
            @Nullable Report previous,
            @Nullable DraftState state,
            @Nullable Draft draft,
            @Nullable Integer silent,
            boolean overdue,
            Set<Act> permitted) {
        return new MonthData.Row(
                row.localProject(),
                row.project(),
                row.projectCode(),
                row.projectName(),
                row.participation(),
                row.participationOn(),
                row.last(),
                previous,
                List.of(),
                Map.of(),
                state,
                draft,
                row.submittedThisMonth(),
                silent,
                overdue,
                permitted,
                row.wanted());
    }

    static MonthData month(YearMonth month, MonthData.Row... rows) {
        return new MonthData(new MunicipalityCode("161"), "Glostrup", month.toString(), null, 3, 8, List.of(rows));
    }
}
