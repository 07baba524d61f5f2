package dk.tvaers.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import java.util.Map;

/** Shows what a service refused beside the fields it is about. */
final class FieldProblems {

    private final Texts texts;
    private final Map<String, ? extends HasValidation> fields;

    /** @param fields by their names in the service */
    FieldProblems(Texts texts, Map<String, ? extends HasValidation> fields) {
        this.texts = texts;
        this.fields = fields;
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Marks the fields and puts the cursor into the first. */
    void show(Invalid invalid) {
        clear();
        boolean first = true;
        for (Invalid.Problem problem : invalid.problems()) {
            HasValidation field = fields.get(problem.field());
            if (field == null) {
                throw invalid;
            }
            field.setErrorMessage(
                    texts.get(problem.reason(), problem.parameters().toArray()));
            field.setInvalid(true);
            if (first && field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            first = false;
        }
    }
}
