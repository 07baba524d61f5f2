package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.KeyNames;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** Two keys over an amount, municipality by municipality. */
@Prototype
@Route(value = KeyAddresses.COMPARE, layout = CollaborationLayout.class)
@Needs(Right.PREVIEW_ALLOCATION)
final class CompareKeysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final KeyChoices choices;
    private final Shares shares;
    private final KeyNames names;
    private final Lists lists;

    CompareKeysView(KeyChoices choices, Shares shares, KeyNames names, Lists lists) {
        this.choices = choices;
        this.shares = shares;
        this.names = names;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("key.compare"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeyWords words = names.words(texts());
        Map<String, KeyChoices.Choice> all = choices.all(words);
        ComboBox<String> chosen = new ComboBox<>(words.get("compare.key"));
        chosen.setItems(all.keySet());
        chosen.setItemLabelGenerator(each -> {
            KeyChoices.Choice choice = all.get(each);
            return choice == null ? "" : choice.name();
        });
        chosen.setValue(all.entrySet().stream()
                .filter(each -> each.getValue().key().kind() != KeyKind.EQUAL)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(KeyChoices.EQUAL));
        SharePreview preview = new SharePreview(words, shares, lists, all, () -> key(all, chosen.getValue())).shown();
        chosen.addValueChangeListener(change -> preview.show());
        Div panel = new Div(chosen);
        panel.addClassNames("panel", "padded");
        removeAll();
        add(new PageHead(words.get("compare")).lead(words.get("compare.lead")));
        add(panel, new Part(words.get("preview"), preview));
    }

    private static AllocationKey key(Map<String, KeyChoices.Choice> all, String chosen) {
        KeyChoices.Choice choice = chosen == null ? null : all.get(chosen);
        if (choice == null) {
            throw new Invalid("key", "key.compare.which");
        }
        return choice.key();
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
