package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.KeyData;
import dk.tvaers.economy.agreed.KeyNames;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The coordinator proposes a key. */
@Prototype
@Route(value = KeyAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_KEYS)
final class NewKeyView extends KeyForm {

    private final ProposingKeys proposing;
    private final CurrentContext context;

    NewKeyView(
            ProposingKeys proposing,
            Members members,
            KeyNames names,
            KeyChoices choices,
            Shares shares,
            Lists lists,
            CurrentContext context) {
        super(members, names, choices, shares, lists);
        this.proposing = proposing;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeyWords words = words();
        KeyEditor editor = editor(words);
        FormFields fields = new FormFields(texts());
        fields.text("name", words.get("name"), KeyData.LONGEST_NAME);
        proposal(fields, words);
        fields.longText("purpose", words.get("purpose"), KeyData.LONGEST_PURPOSE);
        KeyAddresses addresses = new KeyAddresses(context.collaboration().collaboration());
        show(
                words.get("new"),
                words.get("new.lead"),
                new RecordForm(texts(), fields)
                        .from(Map.of(
                                VALID_FROM,
                                Now.today().plusMonths(1).withDayOfMonth(1).toString()))
                        .actions(
                                words.get("propose"),
                                (values, version) ->
                                        next(addresses.key(propose(editor, values)), words.get("proposed")),
                                addresses.keys()),
                above(words, editor));
    }

    private AllocationKeyId propose(KeyEditor editor, FormValues values) {
        KeyData data = new KeyData(values.required("name"), values.orNull("purpose"));
        KeyProposal proposal = read(editor, values);
        AtomicReference<AllocationKeyId> id = new AtomicReference<>();
        saying(() -> id.set(proposing.propose(data, proposal)));
        return id.get();
    }
}
