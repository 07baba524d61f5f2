package dk.tvaers.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class MunicipalityProgressTest {

    private static final LocalDate SPRING = LocalDate.of(2017, 4, 1);
    private static final MatterId MATTER = new MatterId(1);
    private static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");

    @Property
    void ofEachStepTheHighestNumberHoldsInWhateverOrderTheyAreRead(@ForAll List<MatterStep> taken, @ForAll long seed) {
        List<StepLine> steps = new ArrayList<>();
        for (MatterStep step : taken) {
            steps.add(line(steps.size() + 1, step));
        }
        List<StepLine> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));
        MunicipalityProgress progress = MunicipalityProgress.of(asked(null), shuffled);
        assertThat(progress.number()).isEqualTo(steps.size());
        assertThat(progress.prepared()).isEqualTo(last(steps, MatterStep.PREPARED));
        assertThat(progress.onAgenda()).isEqualTo(last(steps, MatterStep.ON_AGENDA));
        assertThat(progress.decided()).isEqualTo(last(steps, MatterStep.DECIDED));
    }

    @Property
    void whoLeftWithoutADecisionIsNeverLateAndWhoDecidedAfterTheDeadlineAlwaysIs(
            @ForAll List<MatterStep> taken, @ForAll @IntRange(min = -40, max = 40) int left, @ForAll boolean hasLeft) {
        List<StepLine> steps = new ArrayList<>();
        for (MatterStep step : taken) {
            steps.add(line(steps.size() + 1, step));
        }
        MunicipalityProgress progress = MunicipalityProgress.of(asked(hasLeft ? SPRING.plusDays(left) : null), steps);
        StepLine decided = last(steps, MatterStep.DECIDED);
        boolean late = progress.isLate(SPRING, SPRING.plusDays(1));
        assertThat(late).isEqualTo(decided != null || !hasLeft);
        assertThat(progress.isAwaited()).isEqualTo(decided == null && !hasLeft);
        assertThat(progress.hasLeft()).isEqualTo(decided == null && hasLeft);
        assertThat(progress.isPlannedLate(SPRING) && !progress.isAwaited()).isFalse();
    }

    private static AskedLine asked(@Nullable LocalDate leftOn) {
        return new AskedLine(MATTER, GLOSTRUP, "Glostrup", false, leftOn);
    }

    private static @Nullable StepLine last(List<StepLine> steps, MatterStep step) {
        return steps.reversed().stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElse(null);
    }

    private static StepLine line(int number, MatterStep step) {
        return new StepLine(
                MATTER,
                GLOSTRUP,
                "Glostrup",
                number,
                step,
                SPRING.plusDays(number),
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                "Programleder");
    }
}
