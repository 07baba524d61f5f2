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
import dk.tvaers.position.LetterData;
import dk.tvaers.position.LetterDirection;
import dk.tvaers.position.PositionData;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionWork;
import dk.tvaers.position.Positions;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coordinator records that the joint position was sent, or what was answered. */
@Prototype
@Route(value = PositionAddresses.LETTER, layout = CollaborationLayout.class)
@Needs(Right.KEEP_POSITIONS)
final class LetterView extends PositionForm {

    private final PositionWork work;
    private final FormDrafts drafts;

    LetterView(Positions positions, PositionWork work, FormDrafts drafts, CurrentContext context) {
        super(positions, context);
        this.work = work;
        this.drafts = drafts;
    }

    @Override
    void open(PositionItem position, PositionWords words, BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        Map<String, String> directions = new LinkedHashMap<>();
        for (LetterDirection direction : LetterDirection.values()) {
            directions.put(direction.name(), words.direction(direction));
        }
        fields.choice("direction", words.get("direction"), directions);
        fields.text("party", words.get("party"), PositionData.LONGEST_PARTY);
        fields.date("on", words.get("letter-on"));
        fields.longText("note", words.get("letter-note"), LetterData.LONGEST_NOTE)
                .setHelperText(words.get("letter-note.help"));
        String back = addresses().position(position.id());
        LetterDirection next = position.sentOn() == null ? LetterDirection.SENT : LetterDirection.ANSWERED;
        show(
                words.get("letter"),
                words.get("letter.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "position-letter/" + position.id())
                        .from(Map.of(
                                "direction",
                                next.name(),
                                "party",
                                position.recipient(),
                                "on",
                                Now.today().toString()))
                        .actions(
                                words.get("letter.save"),
                                (values, version) -> {
                                    work.record(
                                            position.id(),
                                            new LetterData(
                                                    LetterDirection.valueOf(values.required("direction")),
                                                    values.text("party"),
                                                    values.requiredDate("on"),
                                                    values.orNull("note")));
                                    return next(back, words.get("letter.saved"));
                                },
                                back));
    }
}
