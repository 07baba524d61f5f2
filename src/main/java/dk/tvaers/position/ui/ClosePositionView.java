package dk.tvaers.position.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.position.ClosingData;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionResult;
import dk.tvaers.position.Positions;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The coordinator closes a question for good, with what came of it. */
@Prototype
@Route(value = PositionAddresses.CLOSE, layout = CollaborationLayout.class)
@Needs(Right.KEEP_POSITIONS)
final class ClosePositionView extends PositionForm {

    private final Positions positions;
    private final FormDrafts drafts;

    ClosePositionView(Positions positions, FormDrafts drafts, CurrentContext context) {
        super(positions, context);
        this.positions = positions;
        this.drafts = drafts;
    }

    @Override
    void open(PositionItem position, PositionWords words, BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        Map<String, String> results = new LinkedHashMap<>();
        for (PositionResult result : PositionResult.values()) {
            results.put(result.name(), Objects.requireNonNull(words.result(result)));
        }
        fields.choice("result", words.get("result"), results);
        fields.date("on", words.get("closed-on"));
        fields.longText("note", words.get("result-note"), ClosingData.LONGEST_NOTE);
        String back = addresses().position(position.id());
        show(
                words.get("close"),
                words.get("close.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "position-closing/" + position.id())
                        .over(() -> new RecordForm.Read(
                                positions.get(position.id()).version(),
                                Map.of("on", Now.today().toString())))
                        .actions(
                                words.get("close.save"),
                                (values, version) -> {
                                    positions.close(
                                            position.id(),
                                            version,
                                            new ClosingData(
                                                    PositionResult.valueOf(values.required("result")),
                                                    values.text("note"),
                                                    values.requiredDate("on")));
                                    return next(back, words.get("closed.done"));
                                },
                                back));
    }
}
