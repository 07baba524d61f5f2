package dk.tvaers.plan;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.ProgrammeData;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dates of a plan that are out of order, or outside its programme, are refused, and named. */
@Tag("database")
class PlanOrderTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final int TRIES = 60;

    private final Milestones milestones = Portal.bean(Milestones.class);
    private final Moving moving = Portal.bean(Moving.class);
    private final Programmes programmes = Portal.bean(Programmes.class);
    private final Planned planned = new Planned();
    private final MilestoneId test = planned.milestone(planned.sapa, "Test", LocalDate.of(2017, 3, 1));
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Drift", null);

    @Test
    void theSuppliersFirstDateIsRefusedWhereItComesBeforeWhatItComesAfter() {
        planned.depend(goLive, test, 14);
        refused(
                "supplierOn",
                "plan.supplier-out-of-order",
                "Albertslund: SAPA, Test 01-03-2017 + 14 → SAPA, Drift 10-03-2017",
                () -> supplied(goLive, LocalDate.of(2017, 3, 10)));
        assertThat(planned.asCoordinator(() -> milestones.get(goLive)).supplierOn())
                .isNull();
        supplied(goLive, LocalDate.of(2017, 3, 15));
    }

    @Test
    void aWavesDateIsRefusedWhereItComesOutOfOrderForItsMunicipalities() {
        planned.depend(goLive, test, 14);
        refused(
                "supplierOn." + goLive,
                "plan.supplier-out-of-order",
                "Glostrup: SAPA, Test 01-03-2017 + 14 → SAPA, Drift 10-03-2017",
                () -> planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, LocalDate.of(2017, 3, 10)));
        // in no municipality is anything out of order
        planned.wave("Bølge 2", Set.of(), goLive, LocalDate.of(2017, 3, 10));
    }

    @Test
    void theSuppliersDatesHaveAnOrderAlsoWhereNoMunicipalityHasBoth() {
        period(LocalDate.of(2015, 1, 1), null);
        ProjectId nobodys = Projected.project(planned.fresh, planned.programme, "KSD");
        MilestoneId off = planned.milestone(nobodys, "Slukkes", LocalDate.of(2017, 2, 1));
        planned.depend(off, goLive, 0);
        refused(
                "supplierOn",
                "plan.supplier-out-of-order",
                "SAPA, Drift 01-05-2017 → KSD, Slukkes 01-02-2017",
                () -> supplied(goLive, Planned.WAVE_2));
    }

    @Test
    void aDependencyIsRefusedExactlyWhereOneMunicipalityHasItsDatesInAnotherOrder() {
        List<LocalProjectId> locals = List.of(planned.sapaGlostrup, planned.sapaAlbertslund, planned.sapaTaastrup);
        Random random = new Random(41);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            MilestoneId earlier = planned.milestone(planned.sapa, "Før " + i, null);
            MilestoneId later = planned.milestone(planned.sapa, "Efter " + i, null);
            int lag = random.nextInt(20);
            Map<LocalProjectId, LocalDate> before = new HashMap<>();
            Map<LocalProjectId, LocalDate> after = new HashMap<>();
            Set<LocalProjectId> reached = new HashSet<>();
            for (LocalProjectId local : locals) {
                if (random.nextInt(4) > 0) {
                    before.put(local, DAY.plusDays(random.nextInt(40)));
                    boolean there = random.nextInt(4) == 0;
                    planned.set(earlier, local, before.get(local), there ? before.get(local) : null);
                }
                if (random.nextInt(4) > 0) {
                    after.put(local, DAY.plusDays(20L + random.nextInt(40)));
                    if (random.nextInt(4) == 0) {
                        reached.add(local);
                    }
                    planned.set(later, local, after.get(local), reached.contains(local) ? after.get(local) : null);
                }
            }
            boolean outOfOrder = locals.stream()
                    .filter(local -> before.containsKey(local) && after.containsKey(local) && !reached.contains(local))
                    .anyMatch(local ->
                            requireNonNull(before.get(local)).plusDays(lag).isAfter(requireNonNull(after.get(local))));
            Throwable thrown = catchThrowable(() -> planned.depend(later, earlier, lag));
            assertThat(thrown != null)
                    .as("try %d: %s %s + %d", i, before, after, lag)
                    .isEqualTo(outOfOrder);
            assertThat(planned.asCoordinator(() -> milestones.dependencies(later)))
                    .hasSize(outOfOrder ? 0 : 1);
            refused += outOfOrder ? 1 : 0;
        }
        assertThat(refused).isBetween(TRIES / 5, 4 * TRIES / 5);
    }

    @Test
    void aDependencyThatTheDatesContradictNamesThem() {
        planned.plan(test, planned.sapaGlostrup, LocalDate.of(2017, 4, 1));
        planned.plan(goLive, planned.sapaGlostrup, LocalDate.of(2017, 4, 5));
        refused(
                "after",
                "plan.depend-out-of-order",
                "Glostrup: SAPA, Test 01-04-2017 + 14 → SAPA, Drift 05-04-2017",
                () -> planned.depend(goLive, test, 14));
        planned.depend(goLive, test, 4);
    }

    @Test
    void aMoveNamesTheSuppliersDatesThatItPutsOutOfOrderAndIsDone() {
        supplied(goLive, Planned.WAVE_1);
        planned.depend(goLive, test, 0);
        Move move = new Move(test, null, null, Planned.JULY, null);
        MovePreview preview = planned.asCoordinator(() -> moving.preview(move));
        assertThat(preview.outOfOrder())
                .hasSize(3)
                .contains("Glostrup: SAPA, Test 01-07-2017 → SAPA, Drift 01-04-2017");
        planned.asCoordinator(() -> moving.move(move, preview.stamp()));
        // what is out of order already is in nobody's way
        planned.asCoordinator(() -> milestones.create(
                planned.sapa, new MilestoneData(planned.goingLive, "Andet", LocalDate.of(2017, 1, 1))));
        assertThat(planned.asCoordinator(() -> moving.preview(new Move(goLive, null, null, Planned.WAVE_2, null)))
                        .outOfOrder())
                .isEmpty();
    }

    @Test
    void aProgrammesPeriodIsNotNarrowedPastTheDatesOfItsPlan() {
        planned.plan(goLive, planned.sapaGlostrup, LocalDate.of(2018, 5, 1));
        planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, LocalDate.of(2018, 4, 1));
        refused(
                "toOn",
                "programme.dates-outside",
                "SAPA, Drift 01-04-2018 (Bølge 1); SAPA, Drift 01-05-2018 (Glostrup)",
                () -> period(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 3, 31)));
        refused(
                "fromOn",
                "programme.dates-outside",
                "SAPA, Test 01-03-2017",
                () -> period(LocalDate.of(2017, 3, 2), LocalDate.of(2018, 12, 31)));
        ProgrammeItem there = programme();
        refused(
                "lastDay",
                "programme.dates-outside",
                "SAPA, Drift 01-05-2018 (Glostrup)",
                () -> planned.asCoordinator(() -> {
                    programmes.deactivate(there.id(), there.version(), LocalDate.of(2018, 4, 30));
                    return there;
                }));
        period(LocalDate.of(2017, 3, 1), LocalDate.of(2018, 5, 1));
        period(LocalDate.of(2016, 1, 1), null);
    }

    private void period(LocalDate from, @Nullable LocalDate to) {
        ProgrammeItem now = programme();
        planned.asCoordinator(() -> {
            programmes.change(
                    now.id(), now.version(), new ProgrammeData(now.name(), now.purpose(), new Period(from, to)));
            return now;
        });
    }

    private ProgrammeItem programme() {
        return planned.asCoordinator(() -> programmes.get(planned.programme));
    }

    private void supplied(MilestoneId milestone, LocalDate date) {
        planned.asCoordinator(() -> {
            MilestoneItem now = milestones.get(milestone);
            milestones.change(milestone, now.version(), new MilestoneData(planned.goingLive, now.name(), date));
            return now;
        });
    }

    private static void refused(String field, String reason, String named, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class, invalid -> {
            Invalid.Problem problem = invalid.problems().getFirst();
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(String.valueOf(problem.parameters().getFirst())).contains(named);
        });
    }
}
