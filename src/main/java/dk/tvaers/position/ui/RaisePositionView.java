package dk.tvaers.position.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.position.PositionId;
import dk.tvaers.position.Positions;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality or the coordinator raises a question. */
@Prototype
@Route(value = PositionAddresses.RAISE, layout = CollaborationLayout.class)
@Needs(Right.STATE_POSITION)
final class RaisePositionView extends FormView {

    private static final String COORDINATOR = "-";

    private final Positions positions;
    private final PositionFields fields;
    private final Members members;
    private final FormDrafts drafts;
    private final CurrentContext context;

    RaisePositionView(
            Positions positions, PositionFields fields, Members members, FormDrafts drafts, CurrentContext context) {
        this.positions = positions;
        this.fields = fields;
        this.members = members;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PositionWords words = new PositionWords(texts());
        Map<String, String> by = new LinkedHashMap<>();
        if (positions.mayKeep()) {
            by.put(COORDINATOR, words.get("by.coordinator"));
        }
        members.on(Now.today()).stream()
                .filter(each -> context.actor().may(Right.STATE_POSITION, Target.of(each.code())))
                .forEach(each -> by.put(each.code().value(), each.shortName()));
        FormFields form = new FormFields(texts());
        fields.add(form, words);
        form.choice("municipality", words.get("raised-by"), by);
        show(
                words.get("raise"),
                words.get("raise.lead"),
                new RecordForm(texts(), form)
                        .keptAs(drafts, "joint-position")
                        .from(
                                by.isEmpty()
                                        ? Map.of()
                                        : Map.of(
                                                "municipality",
                                                by.keySet().iterator().next()))
                        .actions(
                                words.get("raise"),
                                (values, version) -> raise(values, words),
                                addresses().positions()));
    }

    private Runnable raise(FormValues values, PositionWords words) {
        String by = values.required("municipality");
        PositionId id =
                positions.raise(by.equals(COORDINATOR) ? null : new MunicipalityCode(by), PositionFields.data(values));
        return next(addresses().position(id), words.get("raised"));
    }

    private PositionAddresses addresses() {
        return new PositionAddresses(context.collaboration().collaboration());
    }
}
