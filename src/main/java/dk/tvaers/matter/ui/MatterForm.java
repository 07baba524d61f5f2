package dk.tvaers.matter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;

/** A form about one matter, which leads back to it; a closed matter has none. */
abstract class MatterForm extends FormView {

    private final Matters matters;
    private final CurrentContext context;

    MatterForm(Matters matters, CurrentContext context) {
        this.matters = matters;
        this.context = context;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        MatterItem matter = matters.get(MatterAddresses.matter(event));
        MatterWords words = new MatterWords(texts());
        if (matter.isOpen()) {
            open(matter, words, event);
        } else {
            instead(matter, words, words.get("closed"), words.get("rule.closed"));
        }
    }

    /** Shows the form over an open matter. */
    abstract void open(MatterItem matter, MatterWords words, BeforeEnterEvent event);

    /** Shows why there is no form. */
    void instead(MatterItem matter, MatterWords words, String heading, String why) {
        show(
                matter.title(),
                words.lead(matter),
                null,
                new EmptyState(heading, why, RecordForm.back(addresses().matter(matter.id()), words.get("back"))));
    }

    MatterAddresses addresses() {
        return new MatterAddresses(context.collaboration().collaboration());
    }
}
