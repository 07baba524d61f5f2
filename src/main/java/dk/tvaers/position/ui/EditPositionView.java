package dk.tvaers.position.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.Positions;
import io.micronaut.context.annotation.Prototype;

/** The coordinator changes what a question is about. */
@Prototype
@Route(value = PositionAddresses.EDIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_POSITIONS)
final class EditPositionView extends PositionForm {

    private final Positions positions;
    private final PositionFields fields;
    private final FormDrafts drafts;

    EditPositionView(Positions positions, PositionFields fields, FormDrafts drafts, CurrentContext context) {
        super(positions, context);
        this.positions = positions;
        this.fields = fields;
        this.drafts = drafts;
    }

    @Override
    void open(PositionItem position, PositionWords words, BeforeEnterEvent event) {
        FormFields form = new FormFields(texts());
        fields.add(form, words);
        String back = addresses().position(position.id());
        show(
                words.get("edit"),
                position.question(),
                new RecordForm(texts(), form)
                        .keptAs(drafts, "joint-position/" + position.id())
                        .over(() -> PositionFields.read(positions.get(position.id())))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    positions.change(position.id(), version, PositionFields.data(values));
                                    return next(back, words.get("edited"));
                                },
                                back));
    }
}
