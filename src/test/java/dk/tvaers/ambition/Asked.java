package dk.tvaers.ambition;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Glostrup with KY and SAPA, Albertslund with KY alone, and a programme that can be asked about. */
public final class Asked {

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    public final ProgrammeId programme = Projected.programme(fresh, "Monopolbrud");
    public final ProjectId ky = Projected.project(fresh, programme, "KY");
    public final ProjectId sapa = Projected.project(fresh, programme, "SAPA");

    private final AmbitionSurveys surveys = Portal.bean(AmbitionSurveys.class);
    private final AmbitionAnswers answers = Portal.bean(AmbitionAnswers.class);

    public Asked() {
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        Projected.joined(fresh, sapa, GLOSTRUP, Participation.NOT_STARTED);
        Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_OPERATION);
        Projected.joined(fresh, sapa, ALBERTSLUND, Participation.STOPPED);
    }

    public AmbitionSurveyId open() {
        return fresh.asCoordinator(() -> surveys.open(programme, Now.today().plusDays(14)));
    }

    public <T> T leader(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    public <T> T director(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.DIRECTOR, code, null, call);
    }

    /** Both projects at these levels. */
    public Map<ProjectId, AmbitionChoice> both(AmbitionLevel first, AmbitionLevel second) {
        return Map.of(ky, choice(first), sapa, choice(second));
    }

    public static AmbitionChoice choice(AmbitionLevel level) {
        return new AmbitionChoice(level, "Fordi vi kan");
    }

    public AnswerSheet read(AmbitionSurveyId survey, MunicipalityCode code) {
        return leader(code, () -> answers.read(survey, code));
    }

    public void submit(AmbitionSurveyId survey, MunicipalityCode code, Map<ProjectId, AmbitionChoice> choices) {
        leader(code, () -> {
            answers.submit(survey, code, answers.read(survey, code).version(), new HashMap<>(choices));
            return true;
        });
    }

    public void approve(AmbitionSurveyId survey, MunicipalityCode code) {
        AmbitionAnswerId newest = read(survey, code).given().getFirst().id();
        director(code, () -> {
            answers.approve(survey, code, newest);
            return true;
        });
    }

    public void close(AmbitionSurveyId survey) {
        fresh.asCoordinator(() -> {
            surveys.close(survey, surveys.get(survey).version());
            return true;
        });
    }
}
