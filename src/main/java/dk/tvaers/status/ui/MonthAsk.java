package dk.tvaers.status.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.MonthData.Act;
import dk.tvaers.status.MonthData.DraftState;
import dk.tvaers.status.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that waits for the reader in a municipality's month.
 *
 * @param kind what hurts most comes first
 * @param verb what the button says
 */
record MonthAsk(MonthData.Row row, Kind kind, String sentence, String detail, String verb) {

    /** Why it waits, from what hurts most. */
    enum Kind {
        /** Somebody wrote that another report is wanted. */
        ASKED,
        OVERDUE,
        SILENT,
        DRAFT_READY
    }

    private static final int NAMED = 3;

    /** What waits for a reader among the rows that the reader may write, what hurts most first. */
    static List<MonthAsk> of(MonthData data, PersonId reader, MonthWords words) {
        List<MonthAsk> asks = new ArrayList<>();
        for (MonthData.Row row : data.rows()) {
            if (row.permitted().contains(Act.DRAFT)) {
                asked(row, words).ifPresent(asks::add);
                overdue(row, words).ifPresent(asks::add);
                draftReady(row, reader, words).ifPresent(asks::add);
            }
        }
        silent(data, words).ifPresent(asks::add);
        asks.sort(Comparator.comparing(MonthAsk::kind));
        return asks;
    }

    private static Optional<MonthAsk> asked(MonthData.Row row, MonthWords words) {
        MonthData.Wanted wanted = row.wanted();
        String said = wanted == null ? null : wanted.said();
        return wanted == null || said == null
                ? Optional.empty()
                : Optional.of(new MonthAsk(
                        row,
                        Kind.ASKED,
                        words.get(
                                "ask.asked",
                                row.projectName(),
                                words.words().texts().get(wanted.reason(), words.date(wanted.since()))),
                        said,
                        words.get("edit")));
    }

    private static Optional<MonthAsk> overdue(MonthData.Row row, MonthWords words) {
        Report last = row.last();
        if (!row.overdue() || last == null) {
            return Optional.empty();
        }
        LocalDate goLive = last.expectedGoLive();
        String detail = last.explanations().stream()
                .filter(reason -> reason.due().isBefore(Now.today()))
                .min(Comparator.comparing(Report.Reason::due))
                .map(reason -> words.get(
                        "ask.overdue.action",
                        reason.action(),
                        words.date(reason.due()),
                        reason.owner().name()))
                .orElseGet(() -> words.get("ask.overdue.go-live", words.date(goLive)));
        return Optional.of(new MonthAsk(
                row, Kind.OVERDUE, words.get("ask.overdue", row.projectName()), detail, words.get("edit")));
    }

    /** All that are silent, in one sentence. */
    private static Optional<MonthAsk> silent(MonthData data, MonthWords words) {
        List<MonthData.Row> silent = data.rows().stream()
                .filter(row -> row.silentDays() != null && row.permitted().contains(Act.DRAFT))
                .toList();
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        int longest = silent.stream()
                .map(MonthData.Row::silentDays)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        String names = words.words()
                .list(silent.stream().map(MonthData.Row::projectName).toList());
        return Optional.of(
                silent.size() > NAMED
                        ? new MonthAsk(
                                silent.getFirst(),
                                Kind.SILENT,
                                words.get("ask.silent.many", silent.size(), longest),
                                words.get("ask.silent.names", names),
                                words.get("edit"))
                        : new MonthAsk(
                                silent.getFirst(),
                                Kind.SILENT,
                                words.get("ask.silent", names, longest),
                                words.get("ask.silent.again"),
                                words.get("edit")));
    }

    private static Optional<MonthAsk> draftReady(MonthData.Row row, PersonId reader, MonthWords words) {
        DraftState draft = row.draftState();
        return draft == null
                        || draft.savedBy().id().equals(reader)
                        || !row.permitted().contains(Act.SUBMIT)
                ? Optional.empty()
                : Optional.of(new MonthAsk(
                        row,
                        Kind.DRAFT_READY,
                        words.get("ask.draft", row.projectName()),
                        words.get("ask.draft.by", draft.savedBy().name(), words.at(draft.savedAt())),
                        words.get("review")));
    }
}
