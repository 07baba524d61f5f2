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
import org.jspecify.annotations.Nullable;

class MunicipalityProgressTest {

    private static final LocalDate SPRING = LocalDate.of(2017, 4, 1);
    private static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");

    @Property
    void ofEachStepTheHighestNumberHoldsInWhateverOrderTheyAreRead(@ForAll List<MatterStep> taken, @ForAll long seed) {
        List<StepLine> steps = new ArrayList<>();
        for (MatterStep step : taken) {
            steps.add(line(steps.size() + 1, step));
        }
        List<StepLine> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));
        MunicipalityProgress progress = MunicipalityProgress.of(GLOSTRUP, "Glostrup", false, shuffled);
        assertThat(progress.number()).isEqualTo(steps.size());
        assertThat(progress.prepared()).isEqualTo(last(steps, MatterStep.PREPARED));
        assertThat(progress.onAgenda()).isEqualTo(last(steps, MatterStep.ON_AGENDA));
        assertThat(progress.decided()).isEqualTo(last(steps, MatterStep.DECIDED));
    }

    private static @Nullable StepLine last(List<StepLine> steps, MatterStep step) {
        return steps.reversed().stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElse(null);
    }

    private static StepLine line(int number, MatterStep step) {
        return new StepLine(
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
