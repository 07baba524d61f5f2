package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.agreed.KeyNames;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import java.util.Arrays;
import java.util.List;

/** A page on which a key is made: its fields, what it would make of an amount, and from when it is to hold. */
abstract class KeyForm extends FormView {

    static final String VALID_FROM = "validFrom";
    static final String NOTE = "note";

    private final Members members;
    private final KeyNames names;
    private final KeyChoices choices;
    private final Shares shares;
    private final Lists lists;

    KeyForm(Members members, KeyNames names, KeyChoices choices, Shares shares, Lists lists) {
        this.members = members;
        this.names = names;
        this.choices = choices;
        this.shares = shares;
        this.lists = lists;
    }

    KeyWords words() {
        return names.words(texts());
    }

    KeyEditor editor(KeyWords words) {
        List<MunicipalityCode> codes =
                members.on(Now.today()).stream().map(MembershipItem::code).toList();
        return new KeyEditor(words, codes, Arrays.asList(KeyKind.values()));
    }

    Component[] above(KeyWords words, KeyEditor editor) {
        Div panel = new Div(editor);
        panel.addClassNames("panel", "padded");
        return new Component[] {
            new Part(words.get("edit.key"), panel),
            new Part(words.get("preview"), new SharePreview(words, shares, lists, choices.all(words), editor::read)),
            new Part(words.get("proposal")),
        };
    }

    static void proposal(FormFields fields, KeyWords words) {
        fields.date(VALID_FROM, words.get("valid-from")).setHelperText(words.get("valid-from.help"));
        fields.longText(NOTE, words.get("note"), KeyProposal.LONGEST_NOTE).setHelperText(words.get("note.help"));
    }

    /** What is typed in the editor has no field of the form: what cannot be accepted there is told above it. */
    static KeyProposal read(KeyEditor editor, FormValues values) {
        try {
            return new KeyProposal(editor.read(), values.requiredDate(VALID_FROM), values.orNull(NOTE));
        } catch (Invalid refused) {
            throw asRule(refused);
        }
    }

    /** Refusals of the key, which has no field of its own, as one sentence; others as they are. */
    static void saying(Runnable save) {
        try {
            save.run();
        } catch (Invalid refused) {
            if (refused.problems().getFirst().field().equals("key")) {
                throw asRule(refused);
            }
            throw refused;
        }
    }

    private static RuntimeException asRule(Invalid refused) {
        Invalid.Problem first = refused.problems().getFirst();
        return first.field().equals(VALID_FROM)
                ? refused
                : new RuleBroken(first.reason(), first.parameters().toArray());
    }
}
