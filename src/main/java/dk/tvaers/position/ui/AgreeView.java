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
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionWork;
import dk.tvaers.position.Positions;
import dk.tvaers.position.WordingData;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator records what is held in common; a new wording starts from the one that holds. */
@Prototype
@Route(value = PositionAddresses.AGREE, layout = CollaborationLayout.class)
@Needs(Right.KEEP_POSITIONS)
final class AgreeView extends PositionForm {

    private final Positions positions;
    private final PositionWork work;
    private final FormDrafts drafts;

    AgreeView(Positions positions, PositionWork work, FormDrafts drafts, CurrentContext context) {
        super(positions, context);
        this.positions = positions;
        this.work = work;
        this.drafts = drafts;
    }

    @Override
    void open(PositionItem position, PositionWords words, BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        fields.longText("wording", words.get("wording"), WordingData.LONGEST_WORDING);
        fields.date("agreedOn", words.get("agreed-on"));
        String back = addresses().position(position.id());
        show(
                words.get(position.number() > 0 ? "agree.again" : "agree"),
                position.number() > 0 ? words.get("agree.lead") : position.question(),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "position-wording/" + position.id())
                        .over(() -> read(positions.get(position.id())))
                        .actions(
                                words.get("agree.save"),
                                (values, version) -> {
                                    work.agree(
                                            position.id(),
                                            version,
                                            new WordingData(values.text("wording"), values.requiredDate("agreedOn")));
                                    return next(back, words.get("agreed"));
                                },
                                back));
    }

    private static RecordForm.Read read(PositionItem position) {
        return new RecordForm.Read(
                position.number(),
                Map.of(
                        "wording",
                        position.wording() == null ? "" : position.wording(),
                        "agreedOn",
                        Now.today().toString()));
    }
}
