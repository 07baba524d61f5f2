package dk.tvaers.plan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Paging;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Phases, milestones, waves, dependencies and the three dates. */
@Tag("database")
class PlanTest {

    private final Plan plan = Portal.bean(Plan.class);
    private final Phases phases = Portal.bean(Phases.class);
    private final Milestones milestones = Portal.bean(Milestones.class);
    private final Waves waves = Portal.bean(Waves.class);
    private final LocalDates dates = Portal.bean(LocalDates.class);
    private final Baselines baselines = Portal.bean(Baselines.class);
    private final Planned planned = new Planned();
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));

    @Test
    void phasesAreRowsOfAProgrammeThatCanBeRenamedReorderedAndRemoved() {
        PhaseItem last = list().getLast();
        assertThat(list()).extracting(PhaseItem::name).containsExactly("Klargøring", "Idriftsættelse", "Ibrugtagning");
        asCoordinator(() -> phases.change(last.id(), last.version(), "Brug", 1));
        assertThat(list()).extracting(PhaseItem::name).containsExactly("Brug", "Klargøring", "Idriftsættelse");
        assertThat(list()).extracting(PhaseItem::position).containsExactly(1, 2, 3);
        asCoordinator(() -> phases.remove(last.id(), list().getFirst().version()));
        assertThat(list()).hasSize(2);
        PhaseItem used = list().getLast();
        assertThatThrownBy(() -> asCoordinator(() -> phases.remove(used.id(), used.version())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCoordinator(() -> phases.change(used.id(), used.version(), "klargøring", 2)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> asCoordinator(() -> phases.change(used.id(), used.version() + 1, "Andet", 2)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void threeDatesStandSideBySideAndAWavesDateComesBeforeTheMilestones() {
        planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, LocalDate.of(2017, 4, 10));
        BaselineId baseline = planned.asCoordinator(() -> baselines.take(planned.programme, "Første", "Vedtaget"));
        planned.set(goLive, planned.sapaGlostrup, LocalDate.of(2017, 4, 10), LocalDate.of(2017, 4, 12));
        List<PlanLine> lines =
                planned.asCoordinator(() -> plan.list(PlanFilter.all(planned.programme), baseline, Paging.of(0, 50)));
        assertThat(lines)
                .extracting(
                        PlanLine::municipalityName,
                        PlanLine::waveName,
                        PlanLine::supplierOn,
                        PlanLine::plannedOn,
                        PlanLine::reachedOn,
                        PlanLine::baselineOn,
                        PlanLine::slip)
                .containsExactly(
                        tuple("Albertslund", null, LocalDate.of(2017, 6, 1), null, null, null, null),
                        tuple(
                                "Glostrup",
                                "Bølge 1",
                                Planned.WAVE_1,
                                LocalDate.of(2017, 4, 10),
                                LocalDate.of(2017, 4, 12),
                                LocalDate.of(2017, 4, 10),
                                2),
                        tuple("Høje-Taastrup", null, LocalDate.of(2017, 6, 1), null, null, null, null));
        assertThat(planned.asCoordinator(() -> plan.count(
                        new PlanFilter(planned.programme, planned.sapa, planned.goingLive, GLOSTRUP, null, false))))
                .isEqualTo(1);
        MilestoneItem item = planned.asCoordinator(() -> milestones.get(goLive));
        assertThat(List.of(item.participating(), item.planned(), item.reached()))
                .containsExactly(3L, 1L, 1L);
        assertThat(item.earliestOn()).isEqualTo(Planned.WAVE_1);
        assertThat(item.latestOn()).isEqualTo(LocalDate.of(2017, 6, 1));
    }

    @Test
    void badDatesAreRefusedWithTheirFieldAndReason() {
        MilestoneId test = planned.milestone(planned.sapa, "Test", null);
        planned.depend(goLive, test, 14);
        planned.plan(test, planned.sapaGlostrup, LocalDate.of(2017, 3, 1));
        refused(
                "plannedOn",
                "plan.too-early",
                () -> set(goLive, planned.sapaGlostrup, LocalDate.of(2017, 3, 10), null));
        planned.plan(goLive, planned.sapaAlbertslund, LocalDate.of(2017, 3, 10));
        refused("plannedOn", "plan.too-late", () -> set(test, planned.sapaAlbertslund, LocalDate.of(2017, 3, 1), null));
        refused(
                "plannedOn",
                "plan.after-programme",
                () -> set(test, planned.sapaTaastrup, LocalDate.of(2019, 1, 1), null));
        refused(
                "reachedOn",
                "plan.before-programme",
                () -> set(test, planned.sapaTaastrup, null, LocalDate.of(2014, 12, 31)));
        refused(
                "supplierOn",
                "plan.before-programme",
                () -> milestones.create(
                        planned.sapa, new MilestoneData(planned.goingLive, "For tidligt", LocalDate.of(2014, 1, 1))));
        refused(
                "name",
                "plan.name-taken",
                () -> milestones.create(planned.sapa, new MilestoneData(planned.goingLive, "idriftsættelse", null)));
        refused(
                "municipalities",
                "plan.takes-no-part",
                () -> waves.create(
                        planned.sapa, new WaveData("Bølge 9", Set.of(new MunicipalityCode("175")), Map.of())));
        ProgrammeId running = planned.asCoordinator(
                () -> Portal.bean(Programmes.class).create("Nu", null, new Period(LocalDate.of(2020, 1, 1), null)));
        refused("after", "plan.other-programme", () -> {
            ProjectId project = Projected.project(planned.fresh, running, "KSD");
            PhaseId phase = phases.add(running, "Fase");
            MilestoneId other = milestones.create(project, new MilestoneData(phase, "Andet", null));
            milestones.depend(goLive, other, 0);
            return other;
        });
    }

    @Test
    void aMunicipalityThatTakesNoPartHasNoDates() {
        MilestoneId there = planned.milestone(planned.ky, "Test", null);
        assertThatThrownBy(() -> planned.asCoordinator(() -> set(there, planned.stopped, Planned.JULY, null)))
                .isInstanceOf(NotFound.class);
        assertThat(planned.asCoordinator(() -> plan.ofLocalProject(planned.stopped, null)))
                .isEmpty();
    }

    @Test
    void aCycleIsRefusedAndItsWayIsNamed() {
        MilestoneId test = planned.milestone(planned.sapa, "Test", null);
        MilestoneId off = planned.milestone(planned.ky, "Slukkes", null);
        planned.depend(goLive, test, 10);
        planned.depend(off, goLive, 0);
        assertThatThrownBy(() -> planned.depend(test, off, 5)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.problems().getFirst().reason()).isEqualTo("plan.cycle");
            assertThat(invalid.problems().getFirst().parameters())
                    .containsExactly("SAPA, Test → SAPA, Idriftsættelse → KY, Slukkes → SAPA, Test");
        });
        assertThatThrownBy(() -> planned.depend(test, test, 0)).isInstanceOf(Invalid.class);
        asCoordinator(() -> milestones.independ(off, goLive));
        planned.depend(test, off, 5);
        assertThat(planned.asCoordinator(() -> milestones.dependencies(test)))
                .extracting(DependencyItem::afterName, DependencyItem::milestoneName)
                .containsExactlyInAnyOrder(tuple("Slukkes", "Test"), tuple("Test", "Idriftsættelse"));
    }

    @Test
    void whoHasNoDateOfItsOwnGetsTheSuppliersWhereItIsInOrder() {
        planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaAlbertslund, Planned.JULY);
        assertThat(planned.asCoordinator(() -> dates.adopt(goLive))).isEqualTo(2);
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(Planned.WAVE_1);
        assertThat(planned.plannedOn(goLive, planned.sapaAlbertslund)).isEqualTo(Planned.JULY);
        assertThat(planned.asCoordinator(() -> dates.adopt(goLive))).isZero();
    }

    @Test
    void aDateThatIsSetIsMovedAndNotWrittenOver() {
        WaveId wave = planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        assertThatThrownBy(() -> planned.plan(goLive, planned.sapaGlostrup, Planned.JULY))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCoordinator(() -> waves.change(
                        wave,
                        waves.get(wave).version(),
                        new WaveData("Bølge 1", Set.of(), Map.of(goLive, Planned.JULY)))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCoordinator(() -> milestones.change(
                        goLive,
                        milestones.get(goLive).version(),
                        new MilestoneData(planned.goingLive, "Idriftsættelse", Planned.JULY))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asCoordinator(
                        () -> milestones.remove(goLive, milestones.get(goLive).version())))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aMunicipalityIsInOneWaveOfAProjectAndLeavesItWithTheWave() {
        WaveId one = planned.wave("Bølge 1", Set.of(GLOSTRUP, ALBERTSLUND), goLive, Planned.WAVE_1);
        WaveId two = planned.wave("Bølge 2", Set.of(ALBERTSLUND, HOEJE_TAASTRUP), goLive, Planned.WAVE_2);
        assertThat(planned.asCoordinator(() -> waves.get(one)).municipalities().values())
                .containsExactly("Glostrup");
        assertThat(planned.asCoordinator(() -> waves.get(two)).municipalities().values())
                .containsExactly("Albertslund", "Høje-Taastrup");
        asCoordinator(() -> waves.remove(two, waves.get(two).version()));
        assertThat(planned.asCoordinator(() -> dates.get(goLive, planned.sapaAlbertslund))
                        .supplierOn())
                .isEqualTo(LocalDate.of(2017, 6, 1));
    }

    @Test
    void aBasisPlanKeepsWhatThingsWereCalledAndTwoCanBeCompared() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        BaselineId one = planned.asCoordinator(() -> baselines.take(planned.programme, "Første", null));
        asCoordinator(() -> milestones.change(
                goLive,
                milestones.get(goLive).version(),
                new MilestoneData(planned.preparing, "I drift", LocalDate.of(2017, 6, 1))));
        planned.plan(goLive, planned.sapaAlbertslund, Planned.WAVE_2);
        BaselineId two = planned.asCoordinator(() -> baselines.take(planned.programme, "Anden", null));
        assertThat(planned.asCoordinator(() -> baselines.compare(one, two, true)))
                .extracting(Difference::municipalityName, Difference::milestoneName, Difference::plannedAfter)
                .containsExactly(tuple("Albertslund", "I drift", Planned.WAVE_2));
        assertThat(planned.asCoordinator(() -> baselines.compare(two, one, false)))
                .extracting(Difference::milestoneName)
                .containsOnly("Idriftsættelse");
        assertThatThrownBy(() -> planned.asCoordinator(() -> baselines.take(planned.programme, "FØRSTE", null)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyTheCoordinatorKeepsThePlanAndAMunicipalityItsOwnDates() {
        assertThatThrownBy(() -> planned.fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> milestones.create(planned.sapa, new MilestoneData(planned.goingLive, "Egen", null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> planned.fresh.as(
                        Role.PROGRAMME_LEADER,
                        ALBERTSLUND,
                        null,
                        () -> set(goLive, planned.sapaGlostrup, Planned.JULY, null)))
                .isInstanceOf(Forbidden.class);
        planned.fresh.as(
                Role.PROJECT_LEADER,
                GLOSTRUP,
                planned.sapa,
                () -> set(goLive, planned.sapaGlostrup, Planned.JULY, null));
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(Planned.JULY);
    }

    @Test
    void whatAMunicipalityHasPlannedIsInItsCalendarUntilItIsReached() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        String calendar = "/api/v1/collaborations/" + planned.fresh.ref().slug() + "/municipalities/161/calendar.ics";
        Visitor reader = Visitor.with(Role.READER, planned.fresh.ref(), "161", null);
        assertThat(reader.call("GET", calendar, null).body()).contains("SAPA: Idriftsættelse", "20170401");
        planned.set(goLive, planned.sapaGlostrup, Planned.WAVE_1, Planned.WAVE_1);
        assertThat(reader.call("GET", calendar, null).body()).doesNotContain("Idriftsættelse");
    }

    private List<PhaseItem> list() {
        return planned.asCoordinator(() -> phases.list(planned.programme));
    }

    private LocalProjectId set(
            MilestoneId milestone, LocalProjectId local, @Nullable LocalDate plannedOn, @Nullable LocalDate reachedOn) {
        dates.set(milestone, local, dates.get(milestone, local).version(), new LocalDateData(plannedOn, reachedOn));
        return local;
    }

    private void asCoordinator(Runnable run) {
        planned.asCoordinator(() -> {
            run.run();
            return true;
        });
    }

    private void refused(String field, String reason, Callable<?> call) {
        assertThatThrownBy(() -> planned.asCoordinator(call)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.problems().getFirst().field()).isEqualTo(field);
            assertThat(invalid.problems().getFirst().reason()).isEqualTo(reason);
        });
    }
}
