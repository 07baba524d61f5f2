package dk.tvaers.ambition;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AmbitionsTest {

    private final AmbitionSurveys surveys = Portal.bean(AmbitionSurveys.class);
    private final AmbitionAnswers answers = Portal.bean(AmbitionAnswers.class);
    private final JointLevels joint = Portal.bean(JointLevels.class);
    private final Asked asked = new Asked();
    private final Fresh fresh = asked.fresh;

    @Test
    void eachMunicipalityIsAskedAboutTheProjectsInWhichItTakesPart() {
        AmbitionSurveyId survey = asked.open();
        assertThat(asked.read(survey, GLOSTRUP).projects())
                .extracting(AskedProject::id)
                .containsExactlyInAnyOrder(asked.ky, asked.sapa);
        assertThat(asked.read(survey, ALBERTSLUND).projects())
                .extracting(AskedProject::id)
                .containsExactly(asked.ky);
    }

    @Test
    void aProgrammeHasOneOpenSurveyAtMost() {
        AmbitionSurveyId survey = asked.open();
        refused("ambition.rule.open-already", asked::open);
        asked.close(survey);
        assertThat(asked.open()).isNotEqualTo(survey);
    }

    @Test
    void aSurveyThatNobodyCouldAnswerOrThatIsOverWhenItBeginsIsRefused() {
        var empty = Projected.programme(fresh, "Tomt");
        refused("ambition.rule.nobody", () -> fresh.asCoordinator(() -> surveys.open(empty, Now.today())));
        assertThat(fresh.asCoordinator(surveys::list)).isEmpty();
        assertThatThrownBy(() -> fresh.asCoordinator(
                        () -> surveys.open(asked.programme, Now.today().minusDays(1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aDraftIsFoundAgainByEveryProgrammeLeaderOfTheMunicipalityAndByNobodyElse() {
        AmbitionSurveyId survey = asked.open();
        save(survey, 0, Map.of(asked.ky, new AmbitionChoice(AmbitionLevel.PILOT, null)));
        AnswerSheet found = asked.read(survey, GLOSTRUP);
        assertThat(found.start().get(asked.ky)).isEqualTo(new AmbitionChoice(AmbitionLevel.PILOT, null));
        assertThat(found.municipality().state()).isEqualTo(AmbitionState.DRAFT);
        for (AnswerSheet other : List.of(
                asked.read(survey, ALBERTSLUND),
                asked.director(GLOSTRUP, () -> answers.read(survey, GLOSTRUP)),
                fresh.asCoordinator(() -> answers.read(survey, GLOSTRUP)))) {
            assertThat(other.start()).isEmpty();
            assertThat(other.savedBy()).isNull();
        }
    }

    @Test
    void whoSavesOnTopOfAnothersDraftHearsOfIt() {
        AmbitionSurveyId survey = asked.open();
        save(survey, 0, Map.of());
        assertThatThrownBy(() -> save(survey, 0, Map.of())).isInstanceOf(Conflict.class);
        save(survey, asked.read(survey, GLOSTRUP).version(), Map.of());
    }

    @Test
    void anAnswerNeedsALevelAndAReasonForEachProjectAndNoOther() {
        AmbitionSurveyId survey = asked.open();
        assertThatThrownBy(() ->
                        asked.submit(survey, GLOSTRUP, Map.of(asked.ky, new AmbitionChoice(AmbitionLevel.PILOT, " "))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactlyInAnyOrder(
                                "answers." + asked.ky + ".reason",
                                "answers." + asked.sapa + ".level",
                                "answers." + asked.sapa + ".reason"));
        assertThatThrownBy(
                        () -> asked.submit(survey, ALBERTSLUND, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .containsExactly("ambition.rule.not-in-project"));
    }

    @Test
    void aMunicipalityThatWasNoMemberThenOrTakesNoPartIsRefusedWithTheReason() {
        AmbitionSurveyId survey = asked.open();
        Fresh.sql(
                "insert into member (collaboration_id, municipality_code) values (?, '169')",
                fresh.ref().id().value());
        refused(
                "ambition.rule.no-member",
                () -> asked.leader(HOEJE_TAASTRUP, () -> {
                    answers.save(survey, HOEJE_TAASTRUP, 0, Map.of());
                    return true;
                }));
        Asked with = new Asked();
        MunicipalityCode late = HOEJE_TAASTRUP;
        with.fresh.asCoordinator(
                () -> Portal.bean(Members.class).admit(late, new Period(LocalDate.of(2015, 1, 1), null)));
        AmbitionSurveyId other = with.open();
        Projected.joined(with.fresh, with.ky, late, Participation.IN_PROGRESS);
        refused(
                "ambition.rule.in-no-project",
                () -> with.leader(late, () -> {
                    answers.save(other, late, 0, Map.of());
                    return true;
                }));
        assertThatThrownBy(() -> with.read(other, late)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsReturnedIsAnsweredAnewAndBothAnswersStay() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT));
        assertThat(state(survey, GLOSTRUP)).isEqualTo(AmbitionState.SUBMITTED);
        refused(
                "ambition.rule.submitted",
                () -> asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.FOLLOW, AmbitionLevel.FOLLOW)));
        AmbitionAnswerId first = asked.read(survey, GLOSTRUP).given().getFirst().id();
        assertThatThrownBy(() -> giveBack(survey, first, " ")).isInstanceOf(Invalid.class);
        giveBack(survey, first, "For meget på én gang");
        assertThat(state(survey, GLOSTRUP)).isEqualTo(AmbitionState.RETURNED);
        assertThat(asked.read(survey, GLOSTRUP).start())
                .isEqualTo(asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT));
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.STANDARD, AmbitionLevel.PILOT));
        asked.approve(survey, GLOSTRUP);
        assertThat(asked.read(survey, GLOSTRUP).given())
                .extracting(
                        AnswerSheet.Given::number,
                        AnswerSheet.Given::verdict,
                        AnswerSheet.Given::comment,
                        given -> given.choices().get(asked.ky))
                .containsExactly(
                        tuple(2, Verdict.APPROVED, null, Asked.choice(AmbitionLevel.STANDARD)),
                        tuple(1, Verdict.RETURNED, "For meget på én gang", Asked.choice(AmbitionLevel.PILOT)));
        refused(
                "ambition.rule.approved",
                () -> asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.FOLLOW, AmbitionLevel.FOLLOW)));
        assertThatThrownBy(() -> giveBack(survey, first, "igen")).isInstanceOf(Conflict.class);
    }

    @Test
    void othersReadOnlyWhatIsApproved() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW));
        assertThat(asked.leader(ALBERTSLUND, () -> answers.read(survey, GLOSTRUP))
                        .given())
                .isEmpty();
        assertThat(fresh.asCoordinator(() -> joint.heatMap(survey)).rows())
                .allSatisfy(row -> assertThat(row.levels()).isEmpty());
        assertThat(fresh.asCoordinator(() -> answers.read(survey, GLOSTRUP)).given())
                .hasSize(1);
        asked.approve(survey, GLOSTRUP);
        assertThat(asked.leader(ALBERTSLUND, () -> answers.read(survey, GLOSTRUP))
                        .given())
                .hasSize(1);
    }

    @Test
    void onlyTheOwnProgrammeLeaderAnswersAndOnlyTheOwnDirectorApproves() {
        AmbitionSurveyId survey = asked.open();
        assertThatThrownBy(() -> asked.leader(ALBERTSLUND, () -> {
                    answers.save(survey, GLOSTRUP, 0, Map.of());
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW));
        AmbitionAnswerId answer =
                asked.read(survey, GLOSTRUP).given().getFirst().id();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> asked.leader(GLOSTRUP, () -> approve(survey, answer)),
                () -> asked.director(ALBERTSLUND, () -> approve(survey, answer)),
                () -> fresh.asCoordinator(() -> approve(survey, answer)),
                () -> asked.leader(GLOSTRUP, () -> surveys.open(asked.programme, Now.today())))) {
            assertThatThrownBy(attempt).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void whoSubmittedDoesNotApprove() {
        AmbitionSurveyId survey = asked.open();
        PersonId both = fresh.person("Begge", GLOSTRUP);
        List<Grant> grants = List.of(
                new Grant(Role.PROGRAMME_LEADER, GLOSTRUP, null, null), new Grant(Role.DIRECTOR, GLOSTRUP, null, null));
        fresh.as(both, grants, () -> {
            answers.submit(survey, GLOSTRUP, 0, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT));
            return true;
        });
        AmbitionAnswerId answer =
                asked.read(survey, GLOSTRUP).given().getFirst().id();
        refused("ambition.rule.own-answer", () -> fresh.as(both, grants, () -> approve(survey, answer)));
    }

    @Test
    void closedIsClosedOnEveryWay() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW));
        AmbitionAnswerId answer =
                asked.read(survey, GLOSTRUP).given().getFirst().id();
        asked.close(survey);
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> asked.close(survey),
                () -> asked.leader(ALBERTSLUND, () -> {
                    answers.save(survey, ALBERTSLUND, 0, Map.of());
                    return true;
                }),
                () -> asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.PILOT))),
                () -> asked.director(GLOSTRUP, () -> approve(survey, answer)),
                () -> giveBack(survey, answer, "For sent"))) {
            refused("ambition.rule.closed", attempt);
        }
        assertThat(asked.read(survey, GLOSTRUP).mayAnswer()).isFalse();
        assertThat(state(survey, ALBERTSLUND)).isEqualTo(AmbitionState.NOT_STARTED);
    }

    @Test
    void theHeatMapShowsHowFarApartTheMunicipalitiesAreAndHowFarFromTheJointLevel() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW));
        asked.approve(survey, GLOSTRUP);
        asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.STANDARD)));
        asked.approve(survey, ALBERTSLUND);
        decide(0, AmbitionLevel.FRONT_RUNNER, Now.today());
        HeatMap.Row row = row(survey);
        assertThat(row.spread()).contains(new Spread(AmbitionLevel.STANDARD, AmbitionLevel.PILOT));
        assertThat(row.difference()).isEqualTo(2);
        assertThat(row.aboveJoint(GLOSTRUP)).isEqualTo(1);
        assertThat(row.aboveJoint(ALBERTSLUND)).isEqualTo(-1);
        assertThat(row.aboveJoint(HOEJE_TAASTRUP)).isNull();
        assertThat(fresh.asCoordinator(() -> surveys.get(survey)).approved()).isEqualTo(2);
    }

    @Test
    void aNewDecisionSupersedesTheOldOneWhichStays() {
        LocalDate today = Now.today();
        decide(0, AmbitionLevel.STANDARD, today.minusDays(10));
        assertThatThrownBy(() -> decide(0, AmbitionLevel.PILOT, today)).isInstanceOf(Conflict.class);
        for (LocalDate day : List.of(today.plusDays(1), today.minusDays(11))) {
            assertThatThrownBy(() -> decide(1, AmbitionLevel.PILOT, day))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                            .extracting(Invalid.Problem::field)
                            .containsExactly("decidedOn"));
        }
        decide(1, AmbitionLevel.PILOT, today);
        assertThat(fresh.asCoordinator(() -> joint.of(asked.ky)))
                .extracting(AmbitionDecision::number, AmbitionDecision::level)
                .containsExactly(tuple(2, AmbitionLevel.PILOT), tuple(1, AmbitionLevel.STANDARD));
    }

    @Test
    void whatWaitsIsToldToWhoHasTheNextWord() {
        AmbitionSurveyId survey = asked.open();
        assertThat(asked.leader(GLOSTRUP, surveys::waiting))
                .extracting(waiting -> waiting.municipality().code())
                .containsExactly(GLOSTRUP);
        assertThat(asked.director(GLOSTRUP, surveys::waiting)).isEmpty();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW));
        assertThat(asked.leader(GLOSTRUP, surveys::waiting)).isEmpty();
        assertThat(asked.director(GLOSTRUP, surveys::waiting)).hasSize(1);
        assertThat(fresh.asCoordinator(surveys::waiting)).isEmpty();
        asked.close(survey);
        assertThat(asked.director(GLOSTRUP, surveys::waiting)).isEmpty();
    }

    @Test
    void leadersHearThatASurveyIsOpenDirectorsThatAnAnswerWaitsAndLeadersThatTheirsIsReturned() {
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);
        Visitor.with(Role.DIRECTOR, fresh.ref(), "165", null);
        AmbitionSurveyId survey = asked.open();
        assertTold("ambition-opened", "PROGRAMME_LEADER");
        assertTold("ambition-waiting");
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.FOLLOW));
        assertTold("ambition-waiting", "DIRECTOR");
        giveBack(survey, asked.read(survey, GLOSTRUP).given().getFirst().id(), "For meget på én gang");
        assertTold("ambition-returned", "PROGRAMME_LEADER");
        assertThat(Sql.strings("select body from mail where kind = 'ambition-returned' and collaboration_id = "
                        + fresh.ref().id().value()))
                .singleElement()
                .asString()
                .contains("For meget på én gang", "Monopolbrud", survey + "/kommuner/161");
    }

    /** By mail and behind the bell; the persons of the tests are called by their role. */
    private void assertTold(String kind, String... names) {
        for (String table : List.of("mail", "message")) {
            assertThat(Sql.strings("select n.name from " + table + " t join person n"
                            + " on n.collaboration_id = t.collaboration_id and n.id = t.person_id where t.kind = '"
                            + kind
                            + "' and t.collaboration_id = " + fresh.ref().id().value()))
                    .as(table)
                    .containsExactly(names);
        }
    }

    private void save(AmbitionSurveyId survey, long version, Map<ProjectId, AmbitionChoice> choices) {
        asked.leader(GLOSTRUP, () -> {
            answers.save(survey, GLOSTRUP, version, choices);
            return true;
        });
    }

    private boolean approve(AmbitionSurveyId survey, AmbitionAnswerId answer) {
        answers.approve(survey, GLOSTRUP, answer);
        return true;
    }

    private void giveBack(AmbitionSurveyId survey, AmbitionAnswerId answer, String comment) {
        asked.director(GLOSTRUP, () -> {
            answers.giveBack(survey, GLOSTRUP, answer, comment);
            return true;
        });
    }

    private void decide(long version, AmbitionLevel level, LocalDate on) {
        fresh.asCoordinator(() -> {
            joint.decide(asked.ky, version, new DecisionData(level, on, "Styregruppen"));
            return true;
        });
    }

    private HeatMap.Row row(AmbitionSurveyId survey) {
        return fresh.asCoordinator(() -> joint.heatMap(survey)).rows().stream()
                .filter(each -> each.project().id().equals(asked.ky))
                .findFirst()
                .orElseThrow();
    }

    private AmbitionState state(AmbitionSurveyId survey, MunicipalityCode code) {
        return asked.read(survey, code).municipality().state();
    }

    private static void refused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
