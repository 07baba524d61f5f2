package dk.tvaers.ambition.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.Programmes;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coordinator opens a survey. */
@Prototype
@Route(value = AmbitionAddresses.OPEN, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_AMBITION)
final class OpenSurveyView extends FormView {

    private final AmbitionSurveys surveys;
    private final Programmes programmes;
    private final FormDrafts drafts;
    private final CurrentContext context;

    OpenSurveyView(AmbitionSurveys surveys, Programmes programmes, FormDrafts drafts, CurrentContext context) {
        this.surveys = surveys;
        this.programmes = programmes;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AmbitionWords words = new AmbitionWords(texts());
        Map<String, String> active = new LinkedHashMap<>();
        programmes.list().stream()
                .filter(programme -> programme.activeOn(Now.today()))
                .forEach(programme -> active.put(programme.id().toString(), programme.name()));
        if (active.isEmpty()) {
            show(
                    words.get("open"),
                    "",
                    null,
                    new EmptyState(words.get("open.nothing"), words.get("open.nothing.text")));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.choice("programme", words.get("programme"), active);
        fields.date("deadline", words.get("deadline"));
        show(
                words.get("open"),
                words.get("open.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "ambition-survey")
                        .from(
                                active.size() == 1
                                        ? Map.of(
                                                "programme",
                                                active.keySet().iterator().next())
                                        : Map.of())
                        .actions(
                                words.get("open"),
                                (values, version) -> open(values, words),
                                addresses().surveys()));
    }

    private Runnable open(FormValues values, AmbitionWords words) {
        AmbitionSurveyId id =
                surveys.open(ProgrammeId.of(values.required("programme")), values.requiredDate("deadline"));
        return next(addresses().survey(id), words.get("opened"));
    }

    private AmbitionAddresses addresses() {
        return new AmbitionAddresses(context.collaboration().collaboration());
    }
}
