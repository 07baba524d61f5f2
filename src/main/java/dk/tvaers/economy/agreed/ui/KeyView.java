package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
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
import dk.tvaers.economy.agreed.KeyObjection;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** A key: what holds, what waits for whose approval, what it makes of an amount, and every version there was. */
@Prototype
@Route(value = KeyAddresses.KEY, layout = CollaborationLayout.class)
@Needs(Right.PREVIEW_ALLOCATION)
final class KeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AgreedKeys keys;
    private final ProposingKeys proposing;
    private final Answering answering;
    private final KeyTables tables;
    private final KeyChoices choices;
    private final Shares shares;
    private final KeyNames names;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    KeyView(
            AgreedKeys keys,
            ProposingKeys proposing,
            Answering answering,
            KeyTables tables,
            KeyChoices choices,
            Shares shares,
            KeyNames names,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.keys = keys;
        this.proposing = proposing;
        this.answering = answering;
        this.tables = tables;
        this.choices = choices;
        this.shares = shares;
        this.names = names;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeyItem key = keys.get(KeyAddresses.key(event));
        KeyWords words = names.words(texts());
        title = key.name();
        removeAll();
        add(new PageHead(title).lead(lead(key, words)).actions(actions(key, words)));
        key.waiting().ifPresent(version -> {
            add(says(key, version, words));
            answering.forms(key, version, words).forEach(this::add);
            add(tables.approvals(key, version, words));
        });
        if (key.waiting().isEmpty() || key.held().isPresent()) {
            add(says(key, key.shown(), words));
        }
        KeyVersion looked = key.waiting().orElseGet(key::shown);
        add(new Part(
                words.get("preview.version", looked.number()),
                new SharePreview(words, shares, lists, choices.all(words), looked::key)
                        .beside(compared(key, looked))
                        .shown()));
        if (key.waiting().isEmpty()) {
            add(tables.approvals(key, key.shown(), words));
        }
        List<KeyObjection> objections = keys.objections(key.id());
        if (!objections.isEmpty()) {
            add(tables.objections(key, objections, words));
        }
        add(tables.versions(key, words));
        sections.of(key.id()).forEach(this::add);
    }

    /** What waits is seen beside what holds. */
    private static String compared(KeyItem key, KeyVersion looked) {
        return key.held()
                .filter(held -> !held.equals(looked))
                .map(held -> KeyChoices.address(key, held))
                .orElse(KeyChoices.EQUAL);
    }

    private static String lead(KeyItem key, KeyWords words) {
        String holds = key.held()
                .map(version -> words.get("lead.holds", version.number(), words.date(version.validFrom())))
                .orElseGet(() -> words.get("lead.none"));
        return holds
                + key.waiting()
                        .map(version ->
                                " " + words.get("lead.waiting", version.number(), version.approved(), version.asked()))
                        .orElse("");
    }

    private static Component says(KeyItem key, KeyVersion version, KeyWords words) {
        Div panel = new Div(new FactList()
                .fact(words.get("purpose"), key.purpose())
                .fact(words.get("kind"), words.kind(version.key().kind()))
                .fact(words.get("says"), String.join(" ", words.sentences(version.key())))
                .fact(words.get("valid-from"), words.date(version.validFrom()))
                .fact(words.get("state"), words.state(version.state()))
                .fact(words.get("note"), version.note())
                .fact(
                        words.get("supersedes"),
                        version.supersedes() == null ? null : words.get("version.of", version.supersedes())));
        panel.addClassNames("panel", "padded");
        return new Part(words.get("says.of", version.number()), panel);
    }

    private Component[] actions(KeyItem key, KeyWords words) {
        List<Component> actions = new ArrayList<>();
        if (keys.mayKeep()) {
            actions.add(KeysView.button(addresses().newVersion(key.id()), words.get("new-version")));
            key.waiting()
                    .ifPresent(version ->
                            actions.add(new Button(words.get("withdraw"), press -> ask(key, version, words))));
        }
        return actions.toArray(Component[]::new);
    }

    private void ask(KeyItem key, KeyVersion version, KeyWords words) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("withdraw.ask", version.number()));
        dialog.setText(words.get("withdraw.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts().get("kit.cancel"));
        dialog.setConfirmText(words.get("withdraw"));
        dialog.addConfirmListener(yes -> withdraw(key, version, words));
        dialog.open();
    }

    private void withdraw(KeyItem key, KeyVersion version, KeyWords words) {
        String said = words.get("withdrawn");
        try {
            proposing.withdraw(key.id(), version.number());
        } catch (RuleBroken | Conflict refused) {
            said = texts().get((PortalException) refused);
        }
        Notification.show(said);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private KeyAddresses addresses() {
        return new KeyAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
