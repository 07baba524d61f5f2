package dk.tvaers.matter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator moves the deadline of a matter. */
@Prototype
@Route(value = MatterAddresses.DEADLINE, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_MATTERS)
final class DeadlineView extends MatterForm {

    private final Matters matters;
    private final ConductingMatters conducting;

    DeadlineView(Matters matters, ConductingMatters conducting, CurrentContext context) {
        super(matters, context);
        this.matters = matters;
        this.conducting = conducting;
    }

    @Override
    void open(MatterItem matter, MatterWords words, BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        fields.date("deadline", words.get("deadline"));
        String back = addresses().matter(matter.id());
        show(
                words.get("move"),
                matter.title(),
                new RecordForm(texts(), fields)
                        .over(() -> {
                            MatterItem now = matters.get(matter.id());
                            return new RecordForm.Read(
                                    now.version(),
                                    Map.of("deadline", now.deadline().toString()));
                        })
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    conducting.move(matter.id(), version, values.requiredDate("deadline"));
                                    return next(back, words.get("moved"));
                                },
                                back));
    }
}
