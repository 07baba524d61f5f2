package dk.tvaers.status.ui;

import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.ReportRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which explanation covers which colours while a report is being typed: one may cover several, each colour has one, and a
 * colour that needs one gets it by itself. What a green colour no longer needs is kept aside until it turns again.
 */
final class Explaining {

    private Explaining() {}

    /** The colours that an explanation can be about now; overall only where no part of it is to be explained. */
    static List<Dimension> choices(ColourChoice colours) {
        List<Dimension> parts = Dimension.PARTS.stream()
                .filter(part -> isNotGreen(colours, part))
                .toList();
        return parts.isEmpty() && isNotGreen(colours, Dimension.OVERALL) ? List.of(Dimension.OVERALL) : parts;
    }

    /** Those of its colours that are not green. */
    static List<Dimension> covered(ColourChoice colours, Explanation explanation) {
        return explanation.dimensions().stream()
                .filter(dimension -> isNotGreen(colours, dimension))
                .toList();
    }

    /**
     * What a report holds of what was typed: explanations of something, about what is not green. Those that are not begun
     * stand last, so that a refused explanation has the same number here as among {@link #written}.
     */
    static List<Explanation> relevant(ColourChoice colours, List<Explanation> typed) {
        return typed.stream()
                .filter(explanation -> !covered(colours, explanation).isEmpty())
                .map(explanation -> about(explanation, covered(colours, explanation)))
                .sorted(Comparator.comparing(Explaining::isBlank))
                .toList();
    }

    /** The same without those that are not begun. */
    static List<Explanation> written(ColourChoice colours, List<Explanation> typed) {
        return relevant(colours, typed).stream()
                .filter(explanation -> !isBlank(explanation))
                .toList();
    }

    /** The same with a place for each colour that nothing covers yet: in one that is still blank, else in a new one. */
    static List<Explanation> cover(ColourChoice colours, List<Explanation> typed) {
        List<Explanation> all = new ArrayList<>(typed);
        for (Dimension missing : unexplained(colours, typed)) {
            join(all, missing, firstOpen(all));
        }
        return List.copyOf(all);
    }

    /**
     * Lets one explanation cover exactly these of the colours that can be explained. What it takes over no other covers
     * any longer; what it gives up gets one of its own. Without any it stays as it is.
     */
    static List<Explanation> assign(ColourChoice colours, List<Explanation> typed, int index, List<Dimension> chosen) {
        if (chosen.isEmpty()) {
            return typed;
        }
        List<Explanation> all = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            List<Dimension> dimensions = new ArrayList<>(typed.get(i).dimensions());
            dimensions.removeAll(i == index ? choices(colours) : chosen);
            if (i == index) {
                dimensions.addAll(chosen);
            }
            all.add(about(typed.get(i), dimensions));
        }
        for (Dimension missing : unexplained(colours, all)) {
            int open = firstOpen(all);
            join(all, missing, open == index ? -1 : open);
        }
        return List.copyOf(all);
    }

    private static void join(List<Explanation> all, Dimension dimension, int index) {
        if (index < 0) {
            all.add(new Explanation(List.of(dimension), null, null, null, null));
        } else {
            List<Dimension> dimensions = new ArrayList<>(all.get(index).dimensions());
            dimensions.add(dimension);
            all.set(index, about(all.get(index), dimensions));
        }
    }

    /** The last one that says nothing yet, or one that lost its colours; -1 when all are taken. */
    private static int firstOpen(List<Explanation> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Explanation explanation = all.get(i);
            if (isBlank(explanation) || explanation.dimensions().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(Explanation explanation) {
        return explanation.cause() == null
                && explanation.action() == null
                && explanation.owner() == null
                && explanation.due() == null;
    }

    private static List<Dimension> unexplained(ColourChoice colours, List<Explanation> typed) {
        return ReportRules.unexplained(new ReportContent(colours, null, null, null, null, typed));
    }

    private static Explanation about(Explanation explanation, List<Dimension> dimensions) {
        return new Explanation(
                dimensions, explanation.cause(), explanation.action(), explanation.owner(), explanation.due());
    }

    private static boolean isNotGreen(ColourChoice colours, Dimension dimension) {
        @Nullable TrafficLight light = colours.withDefaultOverall().of(dimension);
        return light != null && light != TrafficLight.GREEN;
    }
}
