package dk.tvaers.status.ui;

import dk.tvaers.kit.Texts;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewData.Attention;
import dk.tvaers.status.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one thing that needs attention: which date has passed, how long the silence is, and the
 * explanation that tells most.
 *
 * @param shown the colour that the overview shows
 * @param today decides which date has passed
 */
record AskDetail(Dimension shown, Texts texts, LocalDate today) {

    String of(Attention attention) {
        List<String> parts = new ArrayList<>();
        Integer silent = attention.cell().silentDays();
        if (silent != null) {
            parts.add(
                    attention.cell().report() == null
                            ? texts.get("status.overview.ask.never", silent)
                            : texts.get("status.overview.ask.silence", silent));
        }
        Optional<Report.Reason> reason = reason(attention);
        reason.ifPresent(told -> parts.add(texts.get(
                "status.overview.ask.reason",
                OverviewWords.unended(told.cause()),
                OverviewWords.unended(told.action()),
                new OverviewWords(texts).date(told.due()),
                told.owner().name())));
        if (attention.cell().overdue()) {
            parts.addFirst(texts.get(
                    reason.filter(this::hasPassed).isPresent()
                            ? "status.overview.ask.action-overdue"
                            : "status.overview.ask.date-overdue"));
        }
        if (reason.isEmpty() && attention.hiddenExplanations() > 0) {
            parts.add(texts.get("status.overview.ask.hidden"));
        }
        return String.join(" ", parts);
    }

    /** The one that tells most: overdue, or about the shown colour, or due first. */
    private Optional<Report.Reason> reason(Attention attention) {
        return attention.reasons().stream()
                .min(Comparator.comparing((Report.Reason reason) -> !hasPassed(reason))
                        .thenComparing(reason -> !reason.dimensions().contains(shown))
                        .thenComparing(Report.Reason::due));
    }

    private boolean hasPassed(Report.Reason reason) {
        return reason.due().isBefore(today);
    }
}
