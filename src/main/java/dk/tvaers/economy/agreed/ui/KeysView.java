package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyNames;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** All keys of the agreement: what holds, and what waits for approval. */
@Prototype
@Route(value = KeyAddresses.KEYS, layout = CollaborationLayout.class)
@Needs(Right.PREVIEW_ALLOCATION)
final class KeysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AgreedKeys keys;
    private final KeyNames names;
    private final Lists lists;
    private final CurrentContext context;

    KeysView(AgreedKeys keys, KeyNames names, Lists lists, CurrentContext context) {
        this.keys = keys;
        this.names = names;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("key.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeyWords words = names.words(texts());
        List<KeyItem> all = keys.list();
        removeAll();
        add(new PageHead(words.get("title"))
                .lead(words.get(
                        "lead",
                        all.stream().filter(each -> each.held().isPresent()).count()))
                .actions(actions(words)));
        add(EconomyWays.from(context.collaboration().collaboration(), texts(), AgreedKeys.PATH));
        add(
                all.isEmpty()
                        ? new EmptyState(words.get("none"), words.get(keys.mayKeep() ? "none.keep" : "none.read"))
                        : lists.table(columns(words), Rows.whole(keys::list)).show(all));
    }

    private Component[] actions(KeyWords words) {
        List<Component> actions = new ArrayList<>();
        actions.add(button(addresses().compare(), words.get("compare")));
        if (keys.mayKeep()) {
            Anchor create = button(addresses().create(), words.get("new"));
            create.addClassName("primary");
            actions.add(create);
        }
        return actions.toArray(Component[]::new);
    }

    static Anchor button(String address, String verb) {
        Anchor link = Links.inside(address, verb);
        link.addClassName("button");
        return link;
    }

    private ListColumns<KeyItem> columns(KeyWords words) {
        return new ListColumns<KeyItem>(texts(), "fordelingsnoegler", words.get("list"))
                .text("navn", words.get("name"), KeyItem::name)
                .shownAs(each -> Links.inside(addresses().key(each.id()), each.name()))
                .text(
                        "slags",
                        words.get("kind"),
                        each -> words.kind(each.shown().key().kind()))
                .date("gaelder-fra", words.get("valid-from"), each -> each.held()
                        .map(KeyVersion::validFrom)
                        .orElse(null))
                .text(
                        "tilstand",
                        words.get("state"),
                        each -> words.state(each.shown().state()))
                .text("afventer", words.get("waiting"), each -> each.waiting()
                        .map(version -> words.get("waiting.of", version.number(), version.approved(), version.asked()))
                        .orElse(null))
                .more()
                .text("formaal", words.get("purpose"), KeyItem::purpose)
                .text(
                        "siger",
                        words.get("says"),
                        each -> String.join(" ", words.sentences(each.shown().key())))
                .number("version", words.get("version"), each -> each.shown().number());
    }

    private KeyAddresses addresses() {
        return new KeyAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
