package dk.tvaers.status.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.status.round.MunicipalityRound;
import dk.tvaers.status.round.RoundItem;
import dk.tvaers.status.round.RoundSheet;
import dk.tvaers.status.round.RoundState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Report rounds in words. */
record RoundWords(Texts texts) {

    private static final int NAMED = 8;

    String get(String key, Object... parameters) {
        return texts.get("round." + key, parameters);
    }

    String state(RoundState state) {
        return texts.word("round.state", state);
    }

    String state(RoundItem round) {
        return get(round.isOpen() ? "open-state" : "closed-state");
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(texts.get("round.month"), texts.locale())
                .format(month);
    }

    /** Of a year or so of rounds beside each other. */
    String monthShort(YearMonth month) {
        return DateTimeFormatter.ofPattern(texts.get("round.month-short"), texts.locale())
                .format(month);
    }

    String title(RoundItem round) {
        return get("title-of", month(round.yearMonth()));
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String dates(List<LocalDate> dates) {
        return dates.isEmpty()
                ? get("reminders.none")
                : dates.stream().map(this::date).collect(Collectors.joining(", "));
    }

    /** Who has the next word in an open round, the first of them by name. */
    String missing(RoundSheet sheet) {
        List<String> names =
                sheet.missing().stream().map(MunicipalityRound::name).toList();
        if (names.isEmpty()) {
            return get("start.all");
        }
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        int others = names.size() - NAMED;
        return others > 0 ? get("start.missing.many", first, others) : get("start.missing", first);
    }

    /** Where a round stands, in a sentence. */
    String lead(RoundSheet sheet) {
        RoundItem round = sheet.round();
        Instant closed = round.closedAt();
        return closed == null
                ? get(
                        "lead.open",
                        date(round.closesOn()),
                        sheet.municipalities().size() - sheet.missing().size(),
                        sheet.municipalities().size())
                : get("lead.closed", date(Now.date(closed)), round.accepted(), round.expected());
    }
}
