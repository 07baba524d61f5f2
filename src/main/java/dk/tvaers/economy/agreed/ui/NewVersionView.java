package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyNames;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator proposes a new version of a key, starting from what it says now. */
@Prototype
@Route(value = KeyAddresses.NEW_VERSION, layout = CollaborationLayout.class)
@Needs(Right.KEEP_KEYS)
final class NewVersionView extends KeyForm {

    private final AgreedKeys keys;
    private final ProposingKeys proposing;
    private final CurrentContext context;

    NewVersionView(
            AgreedKeys keys,
            ProposingKeys proposing,
            Members members,
            KeyNames names,
            KeyChoices choices,
            Shares shares,
            Lists lists,
            CurrentContext context) {
        super(members, names, choices, shares, lists);
        this.keys = keys;
        this.proposing = proposing;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeyItem key = keys.get(KeyAddresses.key(event));
        KeyWords words = words();
        KeyEditor editor = editor(words);
        editor.show(key.shown().key());
        FormFields fields = new FormFields(texts());
        proposal(fields, words);
        KeyAddresses addresses = new KeyAddresses(context.collaboration().collaboration());
        show(
                words.get("new-version.of", key.name()),
                words.get("new-version.lead"),
                new RecordForm(texts(), fields)
                        .from(Map.of(
                                VALID_FROM,
                                Now.today().plusMonths(1).withDayOfMonth(1).toString()))
                        .actions(
                                words.get("propose"),
                                (values, version) -> {
                                    saying(() ->
                                            proposing.proposeVersion(key.id(), key.version(), read(editor, values)));
                                    return next(addresses.key(key.id()), words.get("version-proposed"));
                                },
                                addresses.key(key.id())),
                above(words, editor));
    }
}
