package dk.tvaers.status.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.ui.ReportText.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a local project's last report changed.
 *
 * @param light the overall colour now; null where nothing changed
 * @param title "KY gik fra grøn til gul"
 * @param detail the other changes, and who reported them when
 */
record SinceLast(@Nullable TrafficLight light, String title, String detail) {

    /** What the last reports changed against those before, in the order of the rows, and which changed nothing. */
    static List<SinceLast> of(MonthData data, ReportText text, MonthWords words) {
        List<SinceLast> found = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (MonthData.Row row : data.rows()) {
            Report last = row.last();
            Report previous = row.previous();
            if (last != null && previous != null) {
                List<Difference> differences = text.between(ReportContent.of(previous), ReportContent.of(last));
                if (differences.isEmpty()) {
                    unchanged.add(row.projectName());
                } else {
                    found.add(changed(row, last, differences, words));
                }
            }
        }
        if (!unchanged.isEmpty()) {
            found.add(new SinceLast(
                    null, words.get("since-last.unchanged"), words.words().list(unchanged)));
        }
        return found;
    }

    private static SinceLast changed(MonthData.Row row, Report last, List<Difference> differences, MonthWords words) {
        String overall = words.words().dimension(Dimension.OVERALL);
        String title = differences.stream()
                .filter(difference -> difference.field().equals(overall))
                .findFirst()
                .map(difference ->
                        words.get("since-last.moved", row.projectName(), difference.before(), difference.after()))
                .orElseGet(() -> words.get("since-last.changed", row.projectName()));
        String details = differences.stream()
                .filter(difference -> !difference.field().equals(overall))
                .map(difference -> detail(difference, words))
                .collect(Collectors.joining(" "));
        String reported = words.get(
                "since-last.reported",
                words.date(Now.date(last.reportedAt())),
                last.reportedBy().name());
        return new SinceLast(last.colours().overall(), title, details.isEmpty() ? reported : details + " " + reported);
    }

    /** From what to what; of texts only what they say now. */
    private static String detail(Difference difference, MonthWords words) {
        String field = difference.field();
        if (field.equals(words.get("explanations"))) {
            return words.get("since-last.explanations");
        }
        boolean isText = field.equals(words.get("milestone")) || field.equals(words.get("comment"));
        String now = difference.after().replaceFirst("[.]$", "");
        return isText || difference.before().equals(words.none())
                ? words.get("since-last.new", field, now)
                : words.get("since-last.field", field, difference.before(), now);
    }
}
