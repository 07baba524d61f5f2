package dk.tvaers.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.position.MunicipalityStand;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionWork;
import dk.tvaers.position.Positions;
import dk.tvaers.position.Stand;
import dk.tvaers.position.StandData;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality says where it stands. */
@Prototype
@Route(value = PositionAddresses.STAND, layout = CollaborationLayout.class)
@Needs(Right.STATE_POSITION)
final class StandView extends PositionForm {

    private final PositionWork work;
    private final Guard guard;
    private final FormDrafts drafts;

    StandView(Positions positions, PositionWork work, Guard guard, FormDrafts drafts, CurrentContext context) {
        super(positions, context);
        this.work = work;
        this.guard = guard;
        this.drafts = drafts;
    }

    @Override
    void open(PositionItem position, PositionWords words, BeforeEnterEvent event) {
        MunicipalityCode code = PositionAddresses.municipality(event);
        guard.require(Right.STATE_POSITION, Target.of(code));
        MunicipalityStand now = stand(position, code);
        FormFields fields = new FormFields(texts());
        Map<String, String> stands = new LinkedHashMap<>();
        for (Stand stand : Stand.values()) {
            stands.put(stand.name(), words.stand(stand));
        }
        fields.choice("stand", words.get("stand"), stands);
        fields.longText("word", words.get("word"), StandData.LONGEST_WORD).setHelperText(words.get("word.help"));
        String back = addresses().position(position.id());
        Component[] held = position.wording() == null
                ? new Component[0]
                : new Component[] {new Part(words.get("held"), new Paragraph(position.wording()))};
        show(
                words.get("stand.of", now.name()),
                position.question(),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "position-stand/" + position.id() + "/" + code)
                        .over(() -> read(stand(position, code)))
                        .actions(
                                words.get("stand.save"),
                                (values, version) -> {
                                    work.state(
                                            position.id(),
                                            code,
                                            version,
                                            new StandData(
                                                    Stand.valueOf(values.required("stand")), values.orNull("word")));
                                    return next(back, words.get("stand.saved"));
                                },
                                back),
                held);
    }

    private MunicipalityStand stand(PositionItem position, MunicipalityCode code) {
        return work.stands(position.id()).stream()
                .filter(each -> each.municipality().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static RecordForm.Read read(MunicipalityStand stand) {
        return new RecordForm.Read(
                stand.number(),
                Map.of(
                        "stand", stand.stand() == null ? "" : stand.stand().name(),
                        "word", stand.word() == null ? "" : stand.word()));
    }
}
