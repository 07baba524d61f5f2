package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Colours;
import dk.tvaers.status.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the demo's people write. A local project's own words come first; otherwise one of the common ones, always the same
 * for the same month of the same local project.
 */
final class Phrases {

    private final List<Csv.Row> explanations = Data.rows("explanations");
    private final List<Csv.Row> comments = Data.rows("comments");
    private final List<Csv.Row> milestones = Data.rows("milestones");

    /** A cause with its action; {@code owner} is {@code leader}, {@code deputy} or {@code owner} of the local project. */
    record Trouble(List<Dimension> dimensions, String cause, String action, String owner, int days) {}

    /** Explains each colour that is not green. */
    List<Trouble> troubles(MunicipalityCode code, String project, Colours colours) {
        Set<Dimension> left = EnumSet.noneOf(Dimension.class);
        Dimension.PARTS.stream()
                .filter(part -> colours.of(part) != TrafficLight.GREEN)
                .forEach(left::add);
        List<Trouble> found = new ArrayList<>();
        Stream.concat(own(explanations, code, project), common(explanations, code, project))
                .forEach(row -> {
                    List<Dimension> covered = Stream.of(row.get("dimensions").split(" "))
                            .map(Dimension::of)
                            .filter(left::contains)
                            .toList();
                    if (!covered.isEmpty() && isOf(row, colours, covered)) {
                        found.add(trouble(row, covered));
                        left.removeAll(covered);
                    }
                });
        return found;
    }

    /** What is said in a month beside the explanations, or null. */
    @Nullable
    String comment(MunicipalityCode code, String project, Step step) {
        List<String> said = own(comments, code, project)
                .filter(row -> row.get("month").equals(String.valueOf(step.index())))
                .map(row -> row.get("comment"))
                .toList();
        if (!said.isEmpty()) {
            return said.getFirst();
        }
        List<Csv.Row> fitting = comments.stream()
                .filter(row -> row.get("state").equals(state(step)))
                .toList();
        return fitting.get(pick(fitting.size(), code, project, step.index())).orNull("comment");
    }

    /** The milestone that comes next when so much is done. */
    @Nullable
    String milestone(String project, int percent) {
        return milestones.stream()
                .filter(row -> row.get("project").equals(project))
                .filter(row -> Integer.parseInt(row.get("percent")) > percent)
                .map(row -> row.get("text"))
                .findFirst()
                .orElse(null);
    }

    /** A number below {@code size} that is always the same for the same facts. */
    static int pick(int size, Object... facts) {
        return Math.floorMod(Objects.hash(facts) * 0x9E3779B1 >>> 7, size);
    }

    private static Stream<Csv.Row> own(List<Csv.Row> rows, MunicipalityCode code, String project) {
        return rows.stream()
                .filter(row -> row.get("municipality").equals(code.value())
                        && row.get("project").equals(project));
    }

    /** The common ones, begun at a place of the local project's own so that not all say the same. */
    private static Stream<Csv.Row> common(List<Csv.Row> rows, MunicipalityCode code, String project) {
        List<Csv.Row> common =
                rows.stream().filter(row -> row.get("municipality").isEmpty()).toList();
        int first = pick(common.size(), code.value(), project);
        return Stream.concat(common.stream().skip(first), common.stream().limit(first));
    }

    private static boolean isOf(Csv.Row row, Colours colours, List<Dimension> covered) {
        String colour = row.get("colour");
        return colour.isEmpty()
                || TrafficLight.worst(covered.stream().map(colours::of).toList()) == TrafficLight.valueOf(colour);
    }

    private static Trouble trouble(Csv.Row row, List<Dimension> covered) {
        return new Trouble(
                covered, row.get("cause"), row.get("action"), row.get("owner"), Integer.parseInt(row.get("days")));
    }

    private static String state(Step step) {
        TrafficLight now = step.colours().overall();
        TrafficLight before = step.before() == null ? now : step.before().overall();
        if (now == before) {
            return now.name();
        }
        return now.isWorseThan(before) ? "WORSE" : "BETTER";
    }
}
