package dk.tvaers.ambition.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator moves the deadline of an open survey. */
@Prototype
@Route(value = AmbitionAddresses.DEADLINE, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_AMBITION)
final class DeadlineView extends FormView {

    private final AmbitionSurveys surveys;
    private final CurrentContext context;

    DeadlineView(AmbitionSurveys surveys, CurrentContext context) {
        this.surveys = surveys;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AmbitionWords words = new AmbitionWords(texts());
        AmbitionSurveyItem survey = surveys.get(AmbitionAddresses.survey(event));
        String back = new AmbitionAddresses(context.collaboration().collaboration()).survey(survey.id());
        String title = words.get("survey", survey.programmeName());
        if (!survey.isOpen()) {
            show(
                    words.get("deadline.move"),
                    title,
                    null,
                    new EmptyState(
                            words.get("deadline.closed"),
                            texts().get("ambition.rule.closed"),
                            RecordForm.back(back, title)));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.date("deadline", words.get("deadline"));
        long missing = surveys.states(survey.id()).stream()
                .filter(each -> each.state().isToBeAnswered())
                .count();
        show(
                words.get("deadline.move"),
                words.get("deadline.move.lead", survey.programmeName(), missing),
                new RecordForm(texts(), fields)
                        .over(() -> {
                            AmbitionSurveyItem now = surveys.get(survey.id());
                            return new RecordForm.Read(
                                    now.version(),
                                    Map.of("deadline", now.deadline().toString()));
                        })
                        .actions(
                                words.get("deadline.move"),
                                (values, version) -> {
                                    surveys.moveDeadline(survey.id(), version, values.requiredDate("deadline"));
                                    return next(back, words.get("deadline.moved"));
                                },
                                back));
    }
}
