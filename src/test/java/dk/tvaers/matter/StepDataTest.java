package dk.tvaers.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

/** Steps with days in any order, and with any of what they may say. */
class StepDataTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 4, 1);
    private static final MatterId MATTER = new MatterId(1);
    private static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");

    @Property
    void onlyAnAgendaLiesInTheFutureAndNoDayBeforeThePreparationOrTheDecisionItSupersedes(
            @ForAll MatterStep step,
            @ForAll @IntRange(min = -5, max = 5) int on,
            @ForAll @WithNull(0.4) @Nullable @IntRange(min = -5, max = 0) Integer prepared,
            @ForAll @WithNull(0.4) @Nullable @IntRange(min = -5, max = 0) Integer decided) {
        StepData data = new StepData(
                step, TODAY.plusDays(on), "ØU", step == MatterStep.DECIDED ? Outcome.REJECTED : null, null, null, null);
        boolean inOrder =
                switch (step) {
                    case PREPARED -> on <= 0;
                    case ON_AGENDA -> prepared == null || on >= prepared;
                    case DECIDED ->
                        on <= 0 && (prepared == null || on >= prepared) && (decided == null || on >= decided);
                };
        assertThat(refused(data, null, before(prepared, decided))).isEqualTo(inOrder ? Set.of() : Set.of("on"));
    }

    @Property
    void aVolumeIsSaidByWhoTakesPartWhereThereIsAUnitAndByNobodyElse(
            @ForAll MatterStep step,
            @ForAll @WithNull(0.3) @Nullable Outcome outcome,
            @ForAll @WithNull(0.3) @Nullable @IntRange(min = -2, max = 9) Integer volume,
            @ForAll boolean unit) {
        StepData data = new StepData(
                step, TODAY, "ØU", outcome, volume == null ? null : Long.valueOf(volume), null, "Bemærkning");
        boolean asked = unit && step == MatterStep.DECIDED && outcome != null && outcome.isYes();
        boolean right = asked ? volume != null && volume > 0 : volume == null;
        boolean saysOutcome = (step == MatterStep.DECIDED) == (outcome != null);
        Set<String> refused = refused(data, unit ? "licenser" : null, before(null, null));
        assertThat(refused.contains("volume")).isEqualTo(!right);
        assertThat(refused.contains("outcome")).isEqualTo(!saysOutcome);
    }

    private static Set<String> refused(StepData data, @Nullable String unit, MunicipalityProgress before) {
        try {
            data.validate(TODAY, unit, before);
            return Set.of();
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).collect(Collectors.toSet());
        }
    }

    private static MunicipalityProgress before(@Nullable Integer prepared, @Nullable Integer decided) {
        List<StepLine> steps = new ArrayList<>();
        if (prepared != null) {
            steps.add(line(1, MatterStep.PREPARED, TODAY.plusDays(prepared)));
        }
        if (decided != null) {
            steps.add(line(2, MatterStep.DECIDED, TODAY.plusDays(decided)));
        }
        return MunicipalityProgress.of(new AskedLine(MATTER, GLOSTRUP, "Glostrup", false, null), steps);
    }

    private static StepLine line(int number, MatterStep step, LocalDate on) {
        return new StepLine(
                MATTER, GLOSTRUP, "Glostrup", number, step, on, null, null, null, null, null, Instant.EPOCH, "Leder");
    }
}
