package dk.tvaers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 98 municipalities, 30 projects and 8 milestones in each: 23,520 lines. */
@Tag("database")
class PlanAtFullSizeTest {

    private static final Fresh FRESH = Fresh.collaboration();
    private static final ProgrammeId PROGRAMME = FullSize.fill(FRESH);
    private static PersonId coordinator;

    @BeforeAll
    static void fill() {
        coordinator = FRESH.person("Programkoordinator", null);
    }

    @Test
    void aPageOfThePlanTakesThreeStatements() throws Exception {
        Plan plan = Portal.bean(Plan.class);
        long statements = SentStatements.count(() -> {
            assertThat(asCoordinator(() -> plan.list(PlanFilter.all(PROGRAMME), null, Paging.of(400, 50))))
                    .hasSize(50);
            return assertThat(asCoordinator(() -> plan.count(PlanFilter.all(PROGRAMME))))
                    .isEqualTo(FullSize.LINES);
        });
        assertThat(statements).isBetween(1L, 3L);
    }

    @Test
    void aMoveIsReckonedInAFewStatementsAndWritesThreeForEachDateThatGoesWithIt() throws Exception {
        Moving moving = Portal.bean(Moving.class);
        Move move =
                new Move(new MilestoneId(PROGRAMME.value() + 11), null, null, LocalDate.of(2016, 4, 30), "Forsinket");
        AtomicReference<MovePreview> preview = new AtomicReference<>();
        long reckoned = SentStatements.count(() -> {
            preview.set(asCoordinator(() -> moving.preview(move)));
            return true;
        });
        int moved = 98 * 8;
        assertThat(preview.get().moved()).hasSize(moved).allSatisfy(each -> assertThat(each.days())
                .isEqualTo(90));
        assertThat(reckoned).isBetween(1L, 10L);
        long done = SentStatements.count(
                () -> asCoordinator(() -> moving.move(move, preview.get().stamp())));
        // the date, that it moved, and the trail
        assertThat(done).isBetween(3L * moved, 3L * moved + 40);
    }

    @Test
    void theTimeLineAndTheSlipsOfAllOfItTakeAFewStatements() throws Exception {
        PlanFilter all = PlanFilter.all(PROGRAMME);
        long line = SentStatements.count(() -> {
            TimeLine whole = asCoordinator(() -> Portal.bean(TimeLines.class).of(all, null));
            assertThat(whole.count()).isEqualTo(FullSize.LINES);
            return assertThat(whole.dates()).hasSize(FullSize.LINES);
        });
        assertThat(line).isBetween(6L, 9L);
        long slips = SentStatements.count(
                () -> assertThat(asCoordinator(() -> Portal.bean(Slips.class).of(all, null, SlipPeriod.QUARTER)))
                        .hasSize(FullSize.PROJECTS * 8));
        assertThat(slips).isBetween(4L, 7L);
    }

    private static <T> T asCoordinator(Callable<T> call) {
        return FRESH.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }
}
