package dk.tvaers.status;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.TrafficLight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a report can hold and what a submitted one must hold (DOMAIN section 3). Fields are named as in the API. */
public final class ReportRules {

    private ReportRules() {}

    /** What cannot stand in a report, not even in a draft. */
    static List<Invalid.Problem> impossible(ReportContent content, Predicate<PersonId> isOfMunicipality) {
        var found = new Invalid.Collector();
        Integer percent = content.percent();
        found.check(percent == null || (percent >= 0 && percent <= 100), "percent", "error.number-range", 0, 100);
        notTooLong(found, "nextMilestone", content.nextMilestone(), ReportContent.LONGEST_MILESTONE);
        notTooLong(found, "comment", content.comment(), ReportContent.LONGEST_COMMENT);
        found.check(
                content.explanations().size() <= ReportContent.MOST_EXPLANATIONS,
                "explanations",
                "status.rule.too-many-explanations",
                ReportContent.MOST_EXPLANATIONS);
        for (int i = 0; i < content.explanations().size(); i++) {
            Explanation explanation = content.explanations().get(i);
            String path = path(i);
            notTooLong(found, path + ".cause", explanation.cause(), Explanation.LONGEST);
            notTooLong(found, path + ".action", explanation.action(), Explanation.LONGEST);
            PersonId owner = explanation.owner();
            found.check(
                    owner == null || isOfMunicipality.test(owner),
                    path + ".owner",
                    "status.rule.owner-of-municipality");
        }
        return found.found();
    }

    /** What a submitted report lacks: colours, percent, and for what is not green cause, action, owner and date. */
    static List<Invalid.Problem> missing(ReportContent content) {
        var found = new Invalid.Collector();
        for (Dimension dimension : Dimension.PARTS) {
            found.check(content.colours().of(dimension) != null, "colours." + dimension, "error.required");
        }
        found.check(content.percent() != null, "percent", "error.required");
        for (int i = 0; i < content.explanations().size(); i++) {
            Explanation explanation = content.explanations().get(i);
            found.check(!explanation.dimensions().isEmpty(), path(i) + ".dimensions", "error.required")
                    .check(explanation.cause() != null, path(i) + ".cause", "error.required")
                    .check(explanation.action() != null, path(i) + ".action", "error.required")
                    .check(explanation.owner() != null, path(i) + ".owner", "error.required")
                    .check(explanation.due() != null, path(i) + ".due", "error.required");
        }
        for (Dimension dimension : unexplained(content)) {
            found.check(false, "colours." + dimension, "status.rule.explain-not-green");
        }
        return found.found();
    }

    /**
     * The colours that are not green and that no explanation covers. The overall colour is covered by an explanation of
     * its own, or by one of another colour that is not green: it only sums those up.
     */
    public static List<Dimension> unexplained(ReportContent content) {
        ColourChoice colours = content.colours().withDefaultOverall();
        List<Dimension> without = new ArrayList<>();
        for (Dimension dimension : Dimension.PARTS) {
            if (isNotGreen(colours.of(dimension)) && !isExplained(content, dimension)) {
                without.add(dimension);
            }
        }
        boolean summedUp = Dimension.PARTS.stream().anyMatch(part -> isNotGreen(colours.of(part)));
        if (isNotGreen(colours.overall()) && !summedUp && !isExplained(content, Dimension.OVERALL)) {
            without.add(Dimension.OVERALL);
        }
        return without;
    }

    private static boolean isExplained(ReportContent content, Dimension dimension) {
        return content.explanations().stream()
                .anyMatch(explanation -> explanation.dimensions().contains(dimension));
    }

    private static boolean isNotGreen(@Nullable TrafficLight light) {
        return light != null && light != TrafficLight.GREEN;
    }

    private static void notTooLong(Invalid.Collector found, String field, @Nullable String text, int longest) {
        found.check(text == null || text.codePointCount(0, text.length()) <= longest, field, "error.too-long", longest);
    }

    private static String path(int explanation) {
        return "explanations[" + explanation + "]";
    }
}
