package dk.tvaers.status.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.MonthData.DraftState;
import dk.tvaers.status.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one line that says where a municipality stands this month. */
final class MonthLead {

    private MonthLead() {}

    /** "Udfyldt fra sidste måned · kladde gemt kl. 10:42 · 3 af 8 indsendt i november". */
    static String of(MonthData data, MonthWords words) {
        List<String> parts = new ArrayList<>();
        boolean writes = data.rows().stream().anyMatch(row -> row.permitted().contains(MonthData.Act.DRAFT));
        boolean submits = data.rows().stream().anyMatch(row -> row.permitted().contains(MonthData.Act.SUBMIT));
        if (writes) {
            filledFrom(data, words).ifPresent(parts::add);
        }
        newestDraft(data).ifPresent(saved -> parts.add(words.get("lead.draft", words.at(saved))));
        LocalDate closesOn = data.roundClosesOn();
        parts.add(
                closesOn == null
                        ? words.get(
                                "lead.submitted",
                                data.submitted(),
                                data.inProgress(),
                                words.monthName(data.yearMonth()))
                        : words.get("lead.submitted-round", data.submitted(), data.inProgress(), words.date(closesOn)));
        if (writes && !submits) {
            parts.add(words.get("lead.leader-submits"));
        }
        return String.join(" · ", parts);
    }

    private static Optional<String> filledFrom(MonthData data, MonthWords words) {
        return data.rows().stream()
                .map(MonthData.Row::last)
                .filter(Objects::nonNull)
                .map(Report::reportedAt)
                .max(Comparator.naturalOrder())
                .map(newest ->
                        YearMonth.from(Now.date(newest)).equals(data.yearMonth().minusMonths(1))
                                ? words.get("lead.last-month")
                                : words.get("lead.last-report"));
    }

    private static Optional<Instant> newestDraft(MonthData data) {
        return data.rows().stream()
                .map(MonthData.Row::draftState)
                .filter(Objects::nonNull)
                .map(DraftState::savedAt)
                .max(Comparator.naturalOrder());
    }
}
