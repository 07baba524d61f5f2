package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.platform.mail.MailItem;
import dk.tvaers.platform.mail.MailLog;
import dk.tvaers.platform.mail.MailState;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the collaboration sent to whom, and what could not be sent. */
@Prototype
@Route(value = MailPlace.LOG, layout = CollaborationLayout.class)
@Needs(Right.SEE_MAIL)
final class MailLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATE = "tilstand";
    private static final String PAGE = "side";
    private static final int SIZE = 50;

    private final MailLog log;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private final Said said = new Said();
    private final Div list = new Div();
    private @Nullable MailState state;
    private int page;

    MailLogView(MailLog log, Lists lists, CurrentContext context) {
        this.log = log;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("mail.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        state = asked.getSingleParameter(STATE).flatMap(MailLogView::named).orElse(null);
        page = asked.getSingleParameter(PAGE)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(0);
        removeAll();
        said.clear();
        Page<MailItem> mails = log.list(state, Paging.of(page, SIZE));
        add(new PageHead(texts.get("mail.title"))
                .lead(texts.get("mail.lead", mails.total()))
                .actions(Links.inside(address(MailPlace.TEMPLATES), texts.get("mail.templates"))));
        if (!log.isSetUp()) {
            said.info(texts.get("mail.not-set-up"), texts.get("mail.not-set-up.text"));
        }
        add(said, filter(), list);
        show(mails);
    }

    private void show(Page<MailItem> mails) {
        list.removeAll();
        if (mails.items().isEmpty()) {
            list.add(
                    state == null
                            ? new EmptyState(texts.get("mail.none"), texts.get("mail.none.text"))
                            : new EmptyState(
                                    texts.get("mail.none.of-state"),
                                    texts.get("mail.none.of-state.text"),
                                    Links.inside(address(MailPlace.LOG), texts.get("mail.all"))));
            return;
        }
        boolean mayAgain = context.actor().maySomewhere(Right.ADMINISTER_MAIL);
        MailState only = state;
        list.add(lists.table(
                        new MailTable(texts)
                                .columns(context.collaboration().collaboration(), mayAgain ? this::again : null),
                        part -> log.list(only, part).items())
                .filtered(
                        only == null
                                ? List.of()
                                : List.of(texts.get(
                                        "kit.list.filter", texts.get("mail.filter"), texts.word("mail.state", only))))
                .show(mails.items()));
        list.add(new PageLinks(texts, mails, this::turned));
    }

    private Div filter() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", texts.get("mail.state.all"));
        for (MailState each : MailState.values()) {
            choices.put(each.name(), texts.word("mail.state", each));
        }
        Select<String> select = new Select<>();
        select.setLabel(texts.get("mail.filter"));
        select.setItems(choices.keySet());
        select.setItemLabelGenerator(choice -> Objects.requireNonNull(choices.get(choice)));
        select.setValue(state == null ? "" : state.name());
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        address(MailPlace.LOG),
                        OpenAddress.withColumns(
                                change.getValue().isEmpty()
                                        ? QueryParameters.empty()
                                        : QueryParameters.of(STATE, change.getValue()))));
        Div bar = new Div(select);
        bar.addClassName("filter-bar");
        return bar;
    }

    private String turned(int to) {
        return address(MailPlace.LOG) + "?" + PAGE + "=" + to + (state == null ? "" : "&" + STATE + "=" + state);
    }

    private void again(MailItem mail) {
        try {
            log.sendAgain(mail.id());
            said.info(texts.get("mail.again.done", mail.personName()), "");
        } catch (RuleBroken broken) {
            said.error(texts.get("mail.again.failed"), texts.get(broken));
        }
        show(log.list(state, Paging.of(page, SIZE)));
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }

    private static Optional<MailState> named(String text) {
        return Arrays.stream(MailState.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
    }
}
