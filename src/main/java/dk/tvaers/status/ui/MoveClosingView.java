package dk.tvaers.status.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundItem;
import dk.tvaers.status.round.Rounds;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator moves the last day of the open round. */
@Prototype
@Route(value = RoundAddresses.MOVE, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_ROUNDS)
final class MoveClosingView extends FormView {

    private final Rounds rounds;
    private final FormDrafts drafts;
    private final CurrentContext context;

    MoveClosingView(Rounds rounds, FormDrafts drafts, CurrentContext context) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        RoundId id = RoundAddresses.round(event);
        RoundItem round = rounds.get(id).round();
        if (!round.isOpen()) {
            show(
                    words.get("move"),
                    "",
                    null,
                    new EmptyState(
                            words.get("move.closed"),
                            words.get("move.closed.text"),
                            Links.inside(addresses().round(id), words.get("back"))));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.date("closesOn", words.get("closes-on"));
        show(
                words.get("move"),
                words.get("move.lead", words.month(round.yearMonth())),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "round-closing/" + id)
                        .over(() -> read(id))
                        .actions(
                                words.get("move"),
                                (values, version) -> {
                                    rounds.moveClosing(id, values.requiredDate("closesOn"), version);
                                    return next(addresses().round(id), words.get("move.done"));
                                },
                                addresses().round(id)));
    }

    private RecordForm.Read read(RoundId id) {
        RoundItem now = rounds.get(id).round();
        return new RecordForm.Read(
                now.version(), Map.of("closesOn", now.closesOn().toString()));
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }
}
