package dk.tvaers.matter;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MattersTest extends MatterTesting {

    @Test
    void askedAreTheMembersOfTheDay() {
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(TODAY, null)));
        MatterId before = open(data(null, TODAY.minusDays(1)));
        assertThat(coordinator(() -> matters.progress(before)))
                .extracting(MunicipalityProgress::code)
                .containsExactly(GLOSTRUP, ALBERTSLUND);
        MatterId now = open(data(null, TODAY));
        assertThat(coordinator(() -> matters.progress(now))).hasSize(3);
        refused("matter.rule.nobody", () -> open(data(null, LocalDate.of(2014, 12, 31))));
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> conducting.open(data(null, TODAY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoComesLaterIsAskedOnceAndMarked() {
        MatterId id = open(data(null, TODAY));
        refused("matter.rule.no-member", () -> askLate(id, HOEJE_TAASTRUP));
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(TODAY, null)));
        refused("matter.rule.not-asked", () -> write(id, HOEJE_TAASTRUP, 0, prepared(TODAY)));
        askLate(id, HOEJE_TAASTRUP);
        refused("matter.rule.asked-already", () -> askLate(id, HOEJE_TAASTRUP));
        assertThat(coordinator(() -> matters.progress(id)))
                .extracting(MunicipalityProgress::code, MunicipalityProgress::joinedLate)
                .containsExactly(tuple(GLOSTRUP, false), tuple(ALBERTSLUND, false), tuple(HOEJE_TAASTRUP, true));
    }

    @Test
    void aMunicipalityWritesItsOwnStepsTheCoordinatorAllAndAReaderNone() {
        MatterId id = open(data(null, TODAY));
        write(id, GLOSTRUP, 0, prepared(TODAY));
        assertThatThrownBy(() -> write(id, GLOSTRUP, 0, prepared(TODAY))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> leader(ALBERTSLUND, () -> {
                    deciding.write(id, GLOSTRUP, 1, agenda(TODAY.plusDays(3)));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.READER, GLOSTRUP, null, () -> {
                    deciding.write(id, GLOSTRUP, 1, agenda(TODAY.plusDays(3)));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        coordinator(() -> {
            deciding.write(id, GLOSTRUP, 1, agenda(TODAY.plusDays(3)));
            return true;
        });
        MunicipalityProgress glostrup = progress(id, GLOSTRUP);
        assertThat(glostrup.preparedOn()).isEqualTo(TODAY);
        assertThat(glostrup.onAgendaOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(glostrup.decided()).isNull();
    }

    @Test
    void aNewDecisionSupersedesAndTheOldOneStays() {
        MatterId id = open(data(null, TODAY));
        write(id, GLOSTRUP, 0, decided(Outcome.REJECTED, null, TODAY.minusDays(1)));
        invalid("on", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY.minusDays(2))));
        write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY));
        assertThat(progress(id, GLOSTRUP).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(coordinator(() -> matters.steps(id)))
                .extracting(StepLine::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.REJECTED);
        MatterItem item = get(id);
        assertThat(item.decided()).isEqualTo(1);
        assertThat(item.yes()).isEqualTo(1);
    }

    @Test
    void everyOutcomeAndEveryStepIsKept() {
        MatterId id = open(data(null, TODAY));
        int number = 0;
        for (Outcome outcome : Outcome.values()) {
            StepData decided = new StepData(MatterStep.DECIDED, TODAY, "ØU", outcome, null, null, "Bemærket");
            write(id, GLOSTRUP, number++, decided);
            assertThat(progress(id, GLOSTRUP).outcome()).isEqualTo(outcome);
        }
        write(id, ALBERTSLUND, 0, prepared(TODAY));
        write(id, ALBERTSLUND, 1, agenda(TODAY));
        assertThat(progress(id, ALBERTSLUND).number()).isEqualTo(2);
    }

    @Test
    void daysOutOfOrderAndHalfADecisionAreRefusedWithTheField() {
        MatterId id = open(data(null, TODAY));
        invalid("on", () -> write(id, GLOSTRUP, 0, prepared(TODAY.plusDays(1))));
        write(id, GLOSTRUP, 0, prepared(TODAY));
        invalid("on", () -> write(id, GLOSTRUP, 1, agenda(TODAY.minusDays(1))));
        invalid("on", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY.plusDays(1))));
        invalid("outcome", () -> write(id, GLOSTRUP, 1, decided(null, null, TODAY)));
        invalid("volume", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, 5L, TODAY)));
        invalid("note", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED_WITH_REMARKS, null, TODAY)));
        invalid(
                "caseNumber",
                () -> write(
                        id, GLOSTRUP, 1, new StepData(MatterStep.ON_AGENDA, TODAY, "ØU", null, null, "nr. 5", null)));
    }

    @Test
    void aPurchaseAsksWhoSaysYesHowMuchAndAddsItUp() {
        MatterId id = open(data("licenser", TODAY));
        invalid("volume", () -> write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, null, TODAY)));
        invalid("volume", () -> write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, 0L, TODAY)));
        invalid("volume", () -> write(id, GLOSTRUP, 0, decided(Outcome.REJECTED, 4L, TODAY)));
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, 100L, TODAY));
        write(id, ALBERTSLUND, 0, decided(Outcome.APPROVED, 50L, TODAY));
        assertThat(get(id).volume()).isEqualTo(150);
        write(id, ALBERTSLUND, 1, decided(Outcome.REJECTED, null, TODAY));
        MatterItem item = get(id);
        assertThat(item.volume()).isEqualTo(100);
        assertThat(item.yes()).isEqualTo(1);
        assertThat(item.decided()).isEqualTo(2);
    }

    @Test
    void whoHasNotDecidedWhenTheDeadlineIsOverIsLateAndSoIsWhoDecidesAfterIt() {
        MatterId id = open(data(null, TODAY));
        MatterItem matter = get(id);
        assertThat(matter.lateOn(matter.deadline())).isZero();
        assertThat(matter.lateOn(matter.deadline().plusDays(1))).isEqualTo(2);
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, null, TODAY));
        assertThat(get(id).lateOn(matter.deadline().plusDays(1))).isEqualTo(1);
        assertThat(progress(id, GLOSTRUP).isLate(matter.deadline(), TODAY)).isFalse();
        assertThat(progress(id, GLOSTRUP).isLate(TODAY.minusDays(1), TODAY)).isTrue();
        write(id, ALBERTSLUND, 0, agenda(matter.deadline().plusDays(5)));
        assertThat(progress(id, ALBERTSLUND).isPlannedLate(matter.deadline())).isTrue();
    }

    @Test
    void aClosedMatterTakesNothingMoreIn() {
        MatterId id = open(data(null, TODAY));
        coordinator(() -> {
            conducting.close(id, matters.get(id).version());
            return true;
        });
        refused("matter.rule.closed", () -> write(id, GLOSTRUP, 0, prepared(TODAY)));
        refused("matter.rule.closed", () -> askLate(id, HOEJE_TAASTRUP));
        refused(
                "matter.rule.closed",
                () -> coordinator(() -> {
                    conducting.move(id, matters.get(id).version(), TODAY.plusDays(60));
                    return true;
                }));
    }

    @Test
    void aMatterOfAnotherCollaborationIsNotThere() {
        MatterId id = open(data(null, TODAY));
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.asCoordinator(() -> matters.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.asCoordinator(() -> {
                    deciding.write(id, GLOSTRUP, 0, prepared(TODAY));
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }
}
