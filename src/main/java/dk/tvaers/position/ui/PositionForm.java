package dk.tvaers.position.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.Positions;

/** A form about one question, which leads back to it; a closed question has none. */
abstract class PositionForm extends FormView {

    private final Positions positions;
    private final CurrentContext context;

    PositionForm(Positions positions, CurrentContext context) {
        this.positions = positions;
        this.context = context;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        PositionItem position = positions.get(PositionAddresses.position(event));
        PositionWords words = new PositionWords(texts());
        if (position.isOpen()) {
            open(position, words, event);
        } else {
            show(
                    position.question(),
                    words.lead(position),
                    null,
                    new EmptyState(
                            words.get("closed"),
                            words.get("rule.closed"),
                            RecordForm.back(addresses().position(position.id()), words.get("back"))));
        }
    }

    /** Shows the form over an open question. */
    abstract void open(PositionItem position, PositionWords words, BeforeEnterEvent event);

    PositionAddresses addresses() {
        return new PositionAddresses(context.collaboration().collaboration());
    }
}
