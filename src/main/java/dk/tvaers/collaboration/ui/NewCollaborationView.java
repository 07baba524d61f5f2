package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.collaboration.Slug;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The operator creates a collaboration; its place in addresses is proposed from its name. */
@Prototype
@Route(value = NewCollaborationView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class NewCollaborationView extends FormView {

    static final String PATH = OperatorView.PATH + "/opret";

    private final CollaborationDirectory directory;
    private String proposed = "";

    NewCollaborationView(CollaborationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        TextField name = fields.text("name", texts().get("collaboration.name"), 80);
        TextField slug = fields.text("slug", texts().get("collaboration.slug"), Slug.LENGTH);
        slug.setHelperText(texts().get("collaboration.slug.help"));
        name.addValueChangeListener(change -> propose(change.getValue(), slug));
        slug.addValueChangeListener(change -> check(slug));
        show(
                texts().get("collaboration.create"),
                texts().get("collaboration.create.lead"),
                new RecordForm(texts(), fields)
                        .from(Map.of())
                        .actions(
                                texts().get("collaboration.create.verb"),
                                (values, version) -> create(values),
                                OperatorView.PATH));
    }

    /** What was typed by hand stays. */
    private void propose(String name, TextField slug) {
        if (slug.getValue().equals(proposed)) {
            proposed = Slug.of(name);
            slug.setValue(proposed);
        }
    }

    private void check(TextField slug) {
        String typed = slug.getValue();
        slug.setHelperText(
                typed.isEmpty()
                        ? texts().get("collaboration.slug.help")
                        : texts().get(
                                        directory.isFree(typed)
                                                ? "collaboration.slug.free"
                                                : "collaboration.slug.not-free",
                                        typed));
    }

    private Runnable create(FormValues values) {
        String name = values.required("name");
        String slug = values.required("slug");
        directory.create(name, slug);
        return next(OperatedView.address(slug), texts().get("collaboration.create.done", name));
    }
}
