package dk.tvaers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseTest {

    private final Phrases phrases = new Phrases();

    @Test
    void percentNeverFallsAndEndsWhereTheDataSay() {
        for (Csv.Row row : inProgress()) {
            List<Step> steps = new Course(row).steps();
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).percent())
                        .as("%s", row)
                        .isBetween(steps.get(i - 1).percent(), 100);
            }
            if (steps.getLast().kind() != Step.Kind.UNCHANGED) {
                assertThat(String.valueOf(steps.getLast().percent()))
                        .as("%s", row)
                        .isEqualTo(row.get("percent").split("-")[1]);
            }
        }
    }

    @Test
    void whatIsNotGreenIsExplainedInWordsThatFitTheColour() {
        for (Csv.Row row : inProgress()) {
            for (Step step : new Course(row).steps()) {
                Set<Dimension> explained = EnumSet.noneOf(Dimension.class);
                phrases.troubles(new MunicipalityCode(row.get("municipality")), row.get("project"), step.colours())
                        .forEach(trouble -> explained.addAll(trouble.dimensions()));
                for (Dimension part : Dimension.PARTS) {
                    assertThat(explained.contains(part))
                            .as("%s %s", row, part)
                            .isEqualTo(step.colours().of(part) != TrafficLight.GREEN);
                }
            }
        }
    }

    @Test
    void theWorseTheTimeTheLaterTheGoLive() {
        Csv.Row esr = inProgress().stream()
                .filter(row -> row.get("municipality").equals("175")
                        && row.get("project").equals("ESR"))
                .findFirst()
                .orElseThrow();
        List<Step> steps = new Course(esr).steps();
        assertThat(steps.getFirst().goLiveIn()).isEqualTo(3);
        assertThat(steps.getLast().goLiveIn()).isEqualTo(8);
        assertThat(steps.getLast().colours().time()).isEqualTo(TrafficLight.RED);
    }

    private static List<Csv.Row> inProgress() {
        List<Csv.Row> rows = Data.rows("local-projects").stream()
                .filter(row -> row.get("participation").equals("IN_PROGRESS"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(60);
        return rows;
    }
}
