package dk.tvaers.status;

import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody writes it. A draft may lack anything; what a submitted one must have is said by
 * {@link ReportRules}. Blank texts count as none.
 *
 * @param percent done, 0 to 100
 * @param nextMilestone at most {@value #LONGEST_MILESTONE} characters
 * @param expectedGoLive any date
 * @param comment at most {@value #LONGEST_COMMENT} characters
 */
@Serdeable
public record ReportContent(
        ColourChoice colours,
        @Nullable Integer percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String comment,
        List<Explanation> explanations) {

    public static final int LONGEST_MILESTONE = 200;
    public static final int LONGEST_COMMENT = 2000;
    public static final int MOST_EXPLANATIONS = 10;

    /** Nothing typed yet. */
    public static final ReportContent EMPTY = new ReportContent(ColourChoice.NONE, null, null, null, null, List.of());

    public ReportContent {
        nextMilestone = trimmed(nextMilestone);
        comment = trimmed(comment);
        explanations = List.copyOf(explanations);
    }

    /** The content of a submitted report, explanations carried forward: what the next one is prefilled with. */
    public static ReportContent of(Report report) {
        return new ReportContent(
                ColourChoice.of(report.colours()),
                report.percent(),
                report.nextMilestone(),
                report.expectedGoLive(),
                report.comment(),
                report.explanations().stream().map(Report.Reason::asExplanation).toList());
    }

    /** The same with another owner of what somebody owns. */
    ReportContent handedOver(PersonId from, PersonId to) {
        return new ReportContent(
                colours,
                percent,
                nextMilestone,
                expectedGoLive,
                comment,
                explanations.stream().map(each -> each.handedOver(from, to)).toList());
    }

    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
