package dk.tvaers.status.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
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
