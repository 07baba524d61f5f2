package dk.tvaers.plan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Portal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PlanPackTest {

    private final Planned planned = new Planned();
    private final PlanPack pack = Portal.bean(PlanPack.class);

    @Test
    void milestonesAheadStandThereWithTheirDatesAndWhatMovedWithItsReason() {
        assertThat(of(GLOSTRUP)).isEmpty();
        MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", null);
        WaveId wave = planned.wave("Bølge 1", Set.of(GLOSTRUP, ALBERTSLUND), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, LocalDate.of(2017, 4, 10));
        planned.asCoordinator(() -> Portal.bean(Baselines.class).take(planned.programme, "Første", "Vedtaget"));
        Move move = new Move(goLive, wave, null, Planned.JULY, "Leverandøren er forsinket");
        planned.asCoordinator(() -> {
            Moving moving = Portal.bean(Moving.class);
            return moving.move(move, moving.preview(move).stamp());
        });
        PackContent own = of(GLOSTRUP).orElseThrow();
        assertThat(own.tables().getFirst().rows())
                .containsExactly(List.of("Idriftsættelse", "SAPA", "2017-07-01", "2017-07-10", "2017-04-10", ""));
        assertThat(own.tables().getLast().rows())
                .containsExactly(List.of(
                        "Idriftsættelse", "SAPA", "2017-04-10", "2017-07-10", "91", "Leverandøren er forsinket"));
        assertThat(of(ALBERTSLUND).orElseThrow().tables().getFirst().rows().getFirst())
                .endsWith("", "", "Ingen egen dato");
        assertThat(of(null).orElseThrow().tables().getFirst().rows().getFirst())
                .containsExactly(
                        "Idriftsættelse", "SAPA", "2", "2017-07-01", "2017-07-10", "2017-07-10", "2017-04-10", "0");
        assertThat(of(GLOSTRUP, LocalDate.of(2017, 7, 11)).orElseThrow().facts())
                .contains(new PackContent.Fact("Overskredet", "1 dato"));
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return of(code, LocalDate.of(2017, 6, 1));
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code, LocalDate on) {
        PackScope scope = new PackScope(code, on, Now.instant().minus(Duration.ofDays(1)), on.plusMonths(3));
        return planned.fresh.as(Role.SECRETARY, null, null, () -> pack.of(scope, Texts.DANISH));
    }
}
