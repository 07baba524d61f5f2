package dk.tvaers.ambition;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Visitor;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The deadline of a survey: who is reminded of it, who is told when it moves, and what comes after it. */
@Tag("database")
class AmbitionDeadlineTest {

    private static final String JOB = "ambition-reminding";

    private final Asked asked = new Asked();
    private final AmbitionSurveys surveys = Portal.bean(AmbitionSurveys.class);
    private final JointLevels joint = Portal.bean(JointLevels.class);
    private final Visitor glostrup = Visitor.with(Role.PROGRAMME_LEADER, asked.fresh.ref(), "161", null);
    private final Visitor albertslund = Visitor.with(Role.PROGRAMME_LEADER, asked.fresh.ref(), "165", null);

    @Test
    void whoHasNotAnsweredIsRemindedOnceThreeDaysBeforeTheDeadlineAndWhoHasIsNot() {
        AmbitionSurveyId survey = asked.open();
        LocalDate deadline = deadline(survey);
        asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.PILOT)));
        Due.startTurnsOf(JOB, morning(deadline.minusDays(5)));
        Due.runAt(morning(deadline.minusDays(4)).plusSeconds(60));
        assertThat(reminders(glostrup)).isZero();
        for (int days = 3; days >= -2; days--) {
            Due.runAt(morning(deadline.minusDays(days)).plusSeconds(60));
            assertThat(reminders(glostrup)).as("%d days before", days).isOne();
        }
        assertThat(reminders(albertslund)).isZero();
        assertThat(bells("ambition-reminded")).isOne();
    }

    @Test
    void whoseAnswerWasReturnedIsRemindedAndNobodyOfASurveyThatIsClosed() {
        AmbitionSurveyId survey = asked.open();
        LocalDate deadline = deadline(survey);
        asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.PILOT)));
        AmbitionAnswerId answer =
                asked.read(survey, ALBERTSLUND).given().getFirst().id();
        asked.director(ALBERTSLUND, () -> {
            Portal.bean(AmbitionAnswers.class).giveBack(survey, ALBERTSLUND, answer, "Mere mod");
            return answer;
        });
        Due.startTurnsOf(JOB, morning(deadline.minusDays(4)));
        Due.runAt(morning(deadline.minusDays(3)).plusSeconds(60));
        assertThat(reminders(albertslund)).isOne();
        asked.close(survey);
        AmbitionSurveyId next = asked.open();
        asked.close(next);
        Due.runAt(morning(deadline.minusDays(2)).plusSeconds(60));
        assertThat(reminders(albertslund)).isOne();
    }

    @Test
    void aMovedDeadlineIsToldToThoseStillToAnswerAndTheyAreRemindedOfTheNewOne() {
        AmbitionSurveyId survey = asked.open();
        LocalDate first = deadline(survey);
        LocalDate second = first.plusDays(30);
        asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.PILOT)));
        Due.startTurnsOf(JOB, morning(first.minusDays(4)));
        Due.runAt(morning(first.minusDays(3)).plusSeconds(60));
        assertThat(reminders(glostrup)).isOne();
        move(survey, second);
        Due.run();
        assertThat(mails(glostrup, "ny svarfrist")).isOne();
        assertThat(mails(albertslund, "ny svarfrist")).isZero();
        assertThat(bells("ambition-deadline")).isOne();
        Due.runAt(morning(second.minusDays(3)).plusSeconds(60));
        assertThat(reminders(glostrup)).isEqualTo(2);
        assertThat(reminders(albertslund)).isZero();
        assertThat(asked.fresh.count(
                        "select count(*) from audit_entry where collaboration_id = ? and act =" + " 'deadline-moved'"))
                .isOne();
    }

    @Test
    void onlyTheCoordinatorMovesADeadlineThatIsToComeOfAnOpenSurvey() {
        AmbitionSurveyId survey = asked.open();
        LocalDate deadline = deadline(survey);
        assertThatThrownBy(() -> asked.leader(GLOSTRUP, () -> {
                    surveys.moveDeadline(survey, 0, deadline.plusDays(1));
                    return survey;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> move(survey, Now.today().minusDays(1))).isInstanceOf(Invalid.class);
        long version = asked.fresh.asCoordinator(() -> surveys.get(survey)).version();
        move(survey, deadline);
        move(survey, deadline.plusDays(1));
        assertThatThrownBy(() -> asked.fresh.asCoordinator(() -> {
                    surveys.moveDeadline(survey, version, deadline.plusDays(2));
                    return survey;
                }))
                .isInstanceOf(Conflict.class);
        asked.close(survey);
        assertThatThrownBy(() -> move(survey, deadline.plusDays(3))).isInstanceOf(RuleBroken.class);
        assertThat(asked.fresh.count(
                        "select count(*) from audit_entry where collaboration_id = ? and act = 'deadline-moved'"))
                .isOne();
    }

    @Test
    void anAnswerAfterTheDeadlineIsTakenAndMarkedLate() {
        AmbitionSurveyId survey = asked.open();
        LocalDate deadline = deadline(survey);
        Now.at(
                morning(deadline),
                () -> asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.PILOT))));
        Now.at(
                morning(deadline.plusDays(1)),
                () -> asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW)));
        assertThat(asked.fresh.asCoordinator(() -> surveys.states(survey)))
                .extracting(MunicipalityAmbition::name, MunicipalityAmbition::state, MunicipalityAmbition::late)
                .containsExactly(
                        tuple("Glostrup", AmbitionState.SUBMITTED, true),
                        tuple("Albertslund", AmbitionState.SUBMITTED, false));
        move(survey, deadline.plusDays(1));
        assertThat(asked.fresh.asCoordinator(() -> surveys.states(survey))).noneMatch(MunicipalityAmbition::late);
    }

    @Test
    void aClosedSurveyShowsTheJointLevelsOfItsOwnTime() throws Exception {
        AmbitionSurveyId survey = asked.open();
        decide(0, AmbitionLevel.STANDARD);
        asked.close(survey);
        AmbitionSurveyId next = Now.at(Now.instant().plusSeconds(60), () -> {
            decide(1, AmbitionLevel.PILOT);
            return asked.open();
        });
        assertThat(level(survey)).isEqualTo(AmbitionLevel.STANDARD);
        assertThat(level(next)).isEqualTo(AmbitionLevel.PILOT);
    }

    private AmbitionLevel level(AmbitionSurveyId survey) {
        return asked.fresh.asCoordinator(() -> joint.heatMap(survey)).rows().stream()
                .filter(row -> row.project().id().equals(asked.ky))
                .map(HeatMap.Row::joint)
                .map(decision -> Objects.requireNonNull(decision).level())
                .findFirst()
                .orElseThrow();
    }

    private void decide(long version, AmbitionLevel level) {
        asked.fresh.asCoordinator(() -> {
            joint.decide(asked.ky, version, new DecisionData(level, Now.today(), "Vedtaget"));
            return level;
        });
    }

    private LocalDate deadline(AmbitionSurveyId survey) {
        return asked.fresh.asCoordinator(() -> surveys.get(survey)).deadline();
    }

    private void move(AmbitionSurveyId survey, LocalDate to) {
        asked.fresh.asCoordinator(() -> {
            surveys.moveDeadline(survey, surveys.get(survey).version(), to);
            return survey;
        });
    }

    private static Instant morning(LocalDate date) {
        return date.atTime(LocalTime.of(7, 0)).atZone(Now.COPENHAGEN).toInstant();
    }

    private static long reminders(Visitor visitor) {
        return mails(visitor, "svar om");
    }

    private static long mails(Visitor visitor, String inSubject) {
        return Postbox.of(visitor.email()).stream()
                .filter(mail -> {
                    try {
                        return mail.getSubject().contains(inSubject);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .count();
    }

    private long bells(String kind) {
        return asked.fresh.count("select count(*) from message where collaboration_id = ? and kind = '" + kind + "'");
    }
}
