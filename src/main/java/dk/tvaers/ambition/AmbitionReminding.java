package dk.tvaers.ambition;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Reminds each morning those who have not answered a survey whose deadline is near. Nobody is reminded twice of one
 * deadline, since a letter and a message go out once for an occasion.
 */
@Singleton
class AmbitionReminding implements RecurringJob {

    /** So many days before the deadline, and on those that follow for who was not there to be told. */
    static final int DAYS_BEFORE = 3;

    private final SurveyRows surveys;
    private final AnswerRows answers;
    private final AmbitionPost post;
    private final CurrentContext context;

    AmbitionReminding(SurveyRows surveys, AnswerRows answers, AmbitionPost post, CurrentContext context) {
        this.surveys = surveys;
        this.answers = answers;
        this.post = post;
        this.context = context;
    }

    @Override
    public String name() {
        return "ambition-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(7, 0));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        surveys.list(collaboration).stream()
                .filter(survey -> isNear(survey, today))
                .forEach(survey -> answers.listStates(collaboration, survey.id()).stream()
                        .filter(asked -> asked.state().isToBeAnswered())
                        .forEach(asked -> post.reminded(survey, asked)));
    }

    private static boolean isNear(AmbitionSurveyItem survey, LocalDate today) {
        return survey.isOpen()
                && !today.isBefore(survey.deadline().minusDays(DAYS_BEFORE))
                && !today.isAfter(survey.deadline());
    }
}
