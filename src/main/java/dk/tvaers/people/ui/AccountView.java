package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Actors;
import dk.tvaers.access.Browser;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.people.AccountItem;
import dk.tvaers.people.OwnAccount;
import dk.tvaers.people.Preferred;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** One's own account, the same in all collaborations: language and theme, password, and where one has a role. */
@Prototype
@Route(value = AccountView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.ANY_ACCOUNT)
final class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "mig";
    private static final String SAVED = "gemt";

    private final OwnAccount own;
    private final Actors actors;
    private final Browser browser;
    private final Texts texts = Texts.in(getLocale());
    private final Notice notice = new Notice();

    AccountView(OwnAccount own, Actors actors, Browser browser) {
        this.own = own;
        this.actors = actors;
        this.browser = browser;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("kit.account"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountItem account = own.get();
        removeAll();
        notice.clear();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SAVED)
                .filter(what -> what.equals("adgangskode") || what.equals("valg"))
                .ifPresent(what -> notice.info(
                        texts.get("people.saved"), what.equals("valg") ? "" : texts.get("people.password.changed")));
        NativeButton leave = new NativeButton(texts.get("kit.log-out"), click -> {
            browser.letOut();
            UI.getCurrent().getPage().setLocation("/" + LoginView.PATH);
        });
        leave.addClassName("button");
        PageHead head = new PageHead(texts.get("kit.account")).lead(account.email());
        if (actors.isOperator(account.id())) {
            Anchor help = Links.page("/" + OperatorLinkView.PATH, texts.get("people.operator-link"));
            help.addClassName("button");
            head.actions(help);
        }
        add(
                head.actions(leave),
                notice,
                new Part(texts.get("people.collaborations"), collaborations(actors.collaborationsOf(account.id()))),
                new Part(texts.get("people.preferences"), preferences(account)),
                new Part(texts.get("people.password.change"), password(account)));
    }

    private Component collaborations(List<CollaborationRef> open) {
        if (open.isEmpty()) {
            return new EmptyState(
                    texts.get("people.collaborations.none"), texts.get("people.collaborations.none.text"));
        }
        UnorderedList list = new UnorderedList();
        open.forEach(each -> list.add(new ListItem(Links.page("/s/" + each.slug(), each.name()))));
        return list;
    }

    private SubmitForm preferences(AccountItem account) {
        Select<String> language = select("people.language", Preferred.LANGUAGES, account.language());
        Select<String> theme = select("people.theme", Preferred.THEMES, account.theme());
        Div fields = new Div(language, theme);
        fields.addClassName("form-grid");
        return new SubmitForm(
                texts.get("people.preferences.save"),
                () -> {
                    own.prefer(language.getValue(), theme.getValue());
                    UI.getCurrent().getPage().setLocation("/" + PATH + "?" + SAVED + "=valg");
                },
                fields);
    }

    private Select<String> select(String key, List<String> choices, String chosen) {
        Select<String> select = new Select<>();
        select.setLabel(texts.get(key));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> texts.get(key + "." + choice));
        select.setValue(chosen);
        return select;
    }

    private SubmitForm password(AccountItem account) {
        TextField email = PasswordFields.email(texts);
        email.setValue(account.email());
        email.setReadOnly(true);
        PasswordField old = PasswordFields.current(texts, texts.get("people.password.old"));
        PasswordField fresh = PasswordFields.fresh(texts);
        FieldProblems problems = new FieldProblems(texts, Map.of("old", old, "password", fresh));
        Div fields = new Div(email, old, fresh);
        fields.addClassName("form-grid");
        return new SubmitForm(
                texts.get("people.password.change.save"),
                () -> {
                    problems.clear();
                    try {
                        own.changePassword(old.getValue(), fresh.getValue(), browser.address());
                        browser.letIn(account.id());
                        UI.getCurrent().getPage().setLocation("/" + PATH + "?" + SAVED + "=adgangskode");
                    } catch (Invalid invalid) {
                        problems.show(invalid);
                    } catch (RuleBroken broken) {
                        notice.error(texts.get("people.not-saved"), texts.get(broken));
                    }
                },
                fields);
    }
}
