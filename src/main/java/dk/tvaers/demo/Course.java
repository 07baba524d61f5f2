package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Colours;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a local project went, month by month, as the demo's data spells it: a letter for each of twelve months in each
 * column, blank for all reported and all green.
 */
final class Course {

    private static final String ALL_REPORTED = "R".repeat(Months.COUNT);
    private static final String ALL_GREEN = "G".repeat(Months.COUNT);

    private final String reports;
    private final List<Colours> colours = new ArrayList<>();
    private final int[] percent = new int[2];
    private final int[] goLive = new int[2];

    Course(Csv.Row row) {
        reports = pattern(row, "reports", ALL_REPORTED);
        String time = pattern(row, "time", ALL_GREEN);
        String economy = pattern(row, "economy", ALL_GREEN);
        String resources = pattern(row, "resources", ALL_GREEN);
        String technology = pattern(row, "technology", ALL_GREEN);
        for (int i = 0; i < Months.COUNT; i++) {
            colours.add(Colours.of(
                    light(time.charAt(i)),
                    light(economy.charAt(i)),
                    light(resources.charAt(i)),
                    light(technology.charAt(i))));
        }
        fill(percent, row.get("percent").split("-", 2));
        fill(goLive, row.get("go_live").split(">", 2));
    }

    /** The months with a report, oldest first. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Step last = null;
        for (int i = 0; i < Months.COUNT; i++) {
            Step.Kind kind = Step.Kind.of(reports.charAt(i));
            if (kind != Step.Kind.SILENT) {
                last = step(kind, i, last);
                steps.add(last);
            }
        }
        return steps;
    }

    private Step step(Step.Kind kind, int i, @Nullable Step last) {
        if (last == null) {
            return new Step(kind, i, colours.get(i), percentAt(i), goLiveAt(i), null);
        }
        return kind == Step.Kind.UNCHANGED
                ? new Step(kind, i, last.colours(), last.percent(), last.goLiveIn(), last.colours())
                : new Step(
                        kind, i, colours.get(i), Math.max(last.percent(), percentAt(i)), goLiveAt(i), last.colours());
    }

    /** Grows with the pace that the colour of time allows, in fives. */
    private int percentAt(int month) {
        return percent[0] + 5 * Math.round((percent[1] - percent[0]) * share(this::pace, month) / 5);
    }

    /** The go-live slips in the months in which time is not green; where it always is, half way. */
    private int goLiveAt(int month) {
        boolean slips = colours.stream().anyMatch(colour -> slip(colour) > 0);
        float share = slips ? share(Course::slip, month) : month < Months.COUNT / 2 ? 0 : 1;
        return goLive[0] + Math.round((goLive[1] - goLive[0]) * share);
    }

    private float share(Weight weight, int month) {
        float until = 0;
        float all = 0;
        for (int i = 0; i < Months.COUNT; i++) {
            float here = reports.charAt(i) == '-' ? 0 : weight.of(colours.get(i));
            all += here;
            until += i <= month ? here : 0;
        }
        return all == 0 ? 1 : until / all;
    }

    private float pace(Colours colour) {
        return switch (colour.time()) {
            case GREEN -> 1;
            case YELLOW -> 0.6f;
            case RED -> 0.15f;
        };
    }

    private static float slip(Colours colour) {
        return switch (colour.time()) {
            case GREEN -> 0;
            case YELLOW -> 1;
            case RED -> 2;
        };
    }

    private static String pattern(Csv.Row row, String column, String blank) {
        String pattern = row.orNull(column);
        if (pattern != null && pattern.length() != Months.COUNT) {
            throw new IllegalArgumentException(column + " of " + row + " does not have twelve months");
        }
        return pattern == null ? blank : pattern;
    }

    private static TrafficLight light(char letter) {
        return switch (letter) {
            case 'G' -> TrafficLight.GREEN;
            case 'Y' -> TrafficLight.YELLOW;
            case 'R' -> TrafficLight.RED;
            default -> throw new IllegalArgumentException("no colour " + letter);
        };
    }

    private static void fill(int[] two, String[] texts) {
        two[0] = Integer.parseInt(texts[0]);
        two[1] = Integer.parseInt(texts[1]);
    }

    private interface Weight {
        float of(Colours colours);
    }
}
