package dk.tvaers.demo;

import dk.tvaers.ambition.AmbitionAnswers;
import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AmbitionState;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.ambition.AnswerSheet;
import dk.tvaers.ambition.AskedProject;
import dk.tvaers.ambition.DecisionData;
import dk.tvaers.ambition.JointLevels;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Programmes;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Lets all municipalities say how far they will go, the coordinator record the joint levels, and a year later asks again:
 * that survey is half answered.
 */
@Singleton
@Order(100)
final class Aspiring implements Act {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private static final int ASKED_MONTHS_AGO = 9;
    private static final int ANSWERED_AFTER = 7;
    private static final int APPROVED_AFTER = 10;
    private static final int CLOSED_AFTER = 15;
    private static final int DECIDED_AFTER = 21;

    private static final int ASKED_AGAIN_DAYS_AGO = 6;
    private static final int ANSWERED_DAYS_AGO = 3;
    private static final int JUDGED_DAYS_AGO = 2;
    private static final int DAYS_TO_ANSWER = 14;

    private final AmbitionSurveys surveys;
    private final AmbitionAnswers answers;
    private final JointLevels joint;
    private final Programmes programmes;
    private final List<Csv.Row> reasons = Data.rows("ambition-reasons");

    Aspiring(AmbitionSurveys surveys, AmbitionAnswers answers, JointLevels joint, Programmes programmes) {
        this.surveys = surveys;
        this.answers = answers;
        this.joint = joint;
        this.programmes = programmes;
    }

    @Override
    public void write(Scene scene) {
        List<Csv.Row> levels = Data.rows("ambitions", scene.slug());
        if (levels.isEmpty()) {
            return;
        }
        LocalDate first = scene.months().inMonths(-ASKED_MONTHS_AGO);
        open(scene, first);
        for (Member member : scene.members()) {
            submit(scene, first.plusDays(ANSWERED_AFTER), member.code());
            approve(scene, first.plusDays(APPROVED_AFTER), member.code());
        }
        Instant closed = scene.months().at(first.plusDays(CLOSED_AFTER), MORNING);
        scene.script()
                .at(
                        closed,
                        () -> scene.coordinator(closed, () -> {
                            AmbitionSurveyItem survey = newest();
                            surveys.close(survey.id(), survey.version());
                        }));
        Instant decided = scene.months().at(first.plusDays(DECIDED_AFTER), AFTERNOON);
        levels.stream().filter(row -> row.orNull("joint") != null).forEach(row -> scene.script()
                .at(decided, () -> scene.coordinator(decided, () -> decide(scene, row))));
        again(scene);
    }

    private void again(Scene scene) {
        LocalDate today = scene.months().today();
        open(scene, today.minusDays(ASKED_AGAIN_DAYS_AGO));
        for (Csv.Row row : Data.rows("ambition-answers", scene.slug())) {
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            LocalDate answered = today.minusDays(ANSWERED_DAYS_AGO);
            LocalDate judged = today.minusDays(JUDGED_DAYS_AGO);
            AmbitionState state = AmbitionState.valueOf(row.get("state"));
            if (state == AmbitionState.DRAFT) {
                draft(scene, answered, code);
                continue;
            }
            submit(scene, answered, code);
            if (state == AmbitionState.APPROVED) {
                approve(scene, judged, code);
            } else if (state == AmbitionState.RETURNED) {
                giveBack(scene, judged, code);
            }
        }
    }

    private void open(Scene scene, LocalDate day) {
        Instant at = scene.months().at(day, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.coordinator(
                                at,
                                () -> surveys.open(
                                        programmes.list().getFirst().id(),
                                        Now.today().plusDays(DAYS_TO_ANSWER))));
    }

    private void submit(Scene scene, LocalDate day, MunicipalityCode code) {
        Instant at = scene.months().at(day, AFTERNOON);
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(
                                at,
                                code,
                                () -> answers.submit(newest().id(), code, 0, choices(scene, code, project -> true))));
    }

    private void draft(Scene scene, LocalDate day, MunicipalityCode code) {
        Instant at = scene.months().at(day, AFTERNOON);
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(
                                at,
                                code,
                                () -> answers.save(
                                        newest().id(),
                                        code,
                                        0,
                                        choices(
                                                scene,
                                                code,
                                                project -> project.shortName().length() <= 4))));
    }

    private void approve(Scene scene, LocalDate day, MunicipalityCode code) {
        Instant at = scene.months().at(day, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.director(at, code, () -> {
                            AnswerSheet sheet = answers.read(newest().id(), code);
                            answers.approve(
                                    sheet.survey().id(),
                                    code,
                                    sheet.given().getFirst().id());
                        }));
    }

    private void giveBack(Scene scene, LocalDate day, MunicipalityCode code) {
        Instant at = scene.months().at(day, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.director(at, code, () -> {
                            AnswerSheet sheet = answers.read(newest().id(), code);
                            answers.giveBack(
                                    sheet.survey().id(),
                                    code,
                                    sheet.given().getFirst().id(),
                                    "Vi kan ikke være frontløber på SAPA, når arkitekten er lånt ud. Sæt det til standard.");
                        }));
    }

    /** The same each time: the letter of the municipality in the project's row. */
    private Map<ProjectId, AmbitionChoice> choices(Scene scene, MunicipalityCode code, Predicate<AskedProject> some) {
        AmbitionSurveyId survey = newest().id();
        int index = scene.members().indexOf(scene.member(code));
        Map<ProjectId, Csv.Row> rows = new HashMap<>();
        Data.rows("ambitions", scene.slug()).forEach(row -> rows.put(scene.project(row.get("project")), row));
        Map<ProjectId, AmbitionChoice> choices = new HashMap<>();
        for (AskedProject project : answers.read(survey, code).projects()) {
            Csv.Row row = rows.get(project.id());
            if (row != null && some.test(project)) {
                AmbitionLevel level = level(row.get("levels").charAt(index));
                choices.put(project.id(), new AmbitionChoice(level, reason(level, code, row.get("project"))));
            }
        }
        return choices;
    }

    private void decide(Scene scene, Csv.Row row) {
        joint.decide(
                scene.project(row.get("project")),
                0,
                new DecisionData(AmbitionLevel.valueOf(row.get("joint")), Now.today(), row.get("note")));
    }

    private String reason(AmbitionLevel level, MunicipalityCode code, String project) {
        List<Csv.Row> fitting = reasons.stream()
                .filter(row -> AmbitionLevel.valueOf(row.get("level")) == level)
                .toList();
        return fitting.get(Phrases.pick(fitting.size(), code, project)).get("reason");
    }

    /** The open one, or the one that was opened last. */
    private AmbitionSurveyItem newest() {
        return surveys.list().getFirst();
    }

    private static AmbitionLevel level(char letter) {
        return switch (letter) {
            case 'F' -> AmbitionLevel.FOLLOW;
            case 'S' -> AmbitionLevel.STANDARD;
            case 'R' -> AmbitionLevel.FRONT_RUNNER;
            case 'P' -> AmbitionLevel.PILOT;
            default -> throw new IllegalArgumentException("no level " + letter);
        };
    }
}
