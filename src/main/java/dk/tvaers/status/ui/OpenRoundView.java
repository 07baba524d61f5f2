package dk.tvaers.status.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.Rounds;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator opens this month's round outside the rhythm. */
@Prototype
@Route(value = RoundAddresses.OPEN, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_ROUNDS)
final class OpenRoundView extends FormView {

    private final Rounds rounds;
    private final FormDrafts drafts;
    private final CurrentContext context;

    OpenRoundView(Rounds rounds, FormDrafts drafts, CurrentContext context) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        FormFields fields = new FormFields(texts());
        fields.date("closesOn", words.get("closes-on"));
        show(
                words.get("open.title", words.month(Now.month())),
                words.get("open.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "round-opening")
                        .from(Map.of())
                        .actions(
                                words.get("open"),
                                (values, version) -> {
                                    RoundId id = rounds.openNow(values.requiredDate("closesOn"));
                                    return next(addresses().round(id), words.get("open.done"));
                                },
                                addresses().rounds()));
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }
}
