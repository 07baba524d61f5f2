package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.status.round.RoundItem;
import dk.tvaers.status.round.RoundPlan;
import dk.tvaers.status.round.RoundRhythms;
import dk.tvaers.status.round.Rounds;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** All report rounds, those to come, and the months that are skipped. */
@Prototype
@Route(value = RoundAddresses.ROUNDS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 6;

    private final Rounds rounds;
    private final RoundRhythms rhythms;
    private final Lists lists;
    private final CurrentContext context;

    RoundsView(Rounds rounds, RoundRhythms rhythms, Lists lists, CurrentContext context) {
        this.rounds = rounds;
        this.rhythms = rhythms;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("round.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        List<RoundItem> all = rounds.list();
        boolean chosen = rhythms.get().isMade();
        removeAll();
        add(new PageHead(words.get("title"))
                .lead(words.get(chosen ? "lead" : "lead.unchosen"))
                .actions(actions(all, words)));
        if (all.isEmpty()) {
            add(new EmptyState(words.get("none"), words.get(rounds.mayConduct() ? "none.conduct" : "none.read")));
        } else {
            add(lists.table(columns(words), Rows.whole(rounds::list)).show(all));
        }
        if (chosen) {
            add(new Part(words.get("coming"), coming(words)));
        }
        List<YearMonth> skipped = rhythms.skipped().stream()
                .filter(month -> !month.isBefore(Now.month()))
                .toList();
        if (!skipped.isEmpty()) {
            add(new Part(words.get("skipped"), skipped(skipped, words)));
        }
    }

    private ListColumns<RoundItem> columns(RoundWords words) {
        return new ListColumns<RoundItem>(texts(), "statusrunder", words.get("title"))
                .text("maaned", words.get("month-head"), round -> words.month(round.yearMonth()))
                .shownAs(round -> Links.inside(addresses().round(round.id()), words.month(round.yearMonth())))
                .text("tilstand", words.get("state"), words::state)
                .date("sidste-dag", words.get("closes-on"), RoundItem::closesOn)
                .number("godkendte", words.get("accepted"), round -> round.isOpen() ? null : round.accepted())
                .number("ventede", words.get("expected"), round -> round.isOpen() ? null : round.expected())
                .more()
                .date("aabnet", words.get("opened-at"), round -> Now.date(round.openedAt()))
                .date("lukket", words.get("closed-at"), round -> {
                    Instant closed = round.closedAt();
                    return closed == null ? null : Now.date(closed);
                });
    }

    private Component coming(RoundWords words) {
        List<RoundPlan> plans = rhythms.coming(SHOWN);
        ListColumns<RoundPlan> columns = new ListColumns<RoundPlan>(texts(), "kommende-runder", words.get("coming"))
                .text("maaned", words.get("month-head"), plan -> words.month(plan.month()))
                .date("aabner", words.get("opens-on"), RoundPlan::opensOn)
                .text("rykker", words.get("reminders"), plan -> words.dates(plan.reminders()))
                .date("sidste-dag", words.get("closes-on"), RoundPlan::closesOn);
        if (rounds.mayConduct()) {
            columns.acts(words.get("acts"), plan -> skip(plan, words));
        }
        Paragraph told = new Paragraph(words.get("coming.text"));
        told.addClassName("muted");
        return new Div(
                told,
                lists.table(columns, Rows.whole(() -> rhythms.coming(SHOWN))).show(plans));
    }

    private Component skip(RoundPlan plan, RoundWords words) {
        Button skip = new Button(words.get("skip"), press -> ask(plan, words));
        skip.setAriaLabel(words.get("skip.month", words.month(plan.month())));
        return skip;
    }

    private void ask(RoundPlan plan, RoundWords words) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("skip.ask", words.month(plan.month())));
        dialog.setText(words.get("skip.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts().get("kit.cancel"));
        dialog.setConfirmText(words.get("skip"));
        dialog.addConfirmListener(yes -> act(() -> rhythms.skip(plan.month()), words.get("skip.done")));
        dialog.open();
    }

    private Component skipped(List<YearMonth> months, RoundWords words) {
        UnorderedList list = new UnorderedList();
        for (YearMonth month : months) {
            ListItem item = new ListItem(words.month(month) + " ");
            if (rounds.mayConduct()) {
                Button back = new Button(
                        words.get("unskip"), press -> act(() -> rhythms.unskip(month), words.get("unskip.done")));
                back.setAriaLabel(words.get("unskip.month", words.month(month)));
                item.add(back);
            }
            list.add(item);
        }
        return list;
    }

    private void act(Runnable act, String done) {
        String said = done;
        try {
            act.run();
        } catch (RuleBroken | NotFound refused) {
            said = texts().get((PortalException) refused);
        }
        Notification.show(said);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Component[] actions(List<RoundItem> all, RoundWords words) {
        List<Component> actions = new ArrayList<>();
        if (all.stream().anyMatch(round -> !round.isOpen())) {
            actions.add(button(addresses().trend(), words.get("trend"), false));
        }
        if (rounds.mayConduct()) {
            if (all.stream().noneMatch(RoundItem::isOpen)) {
                actions.add(button(addresses().open(), words.get("open"), false));
            }
            actions.add(button(addresses().rhythm(), words.get("rhythm.choose"), true));
        }
        return actions.toArray(Component[]::new);
    }

    private static Anchor button(String address, String verb, boolean primary) {
        Anchor link = Links.inside(address, verb);
        link.addClassName("button");
        link.setClassName("primary", primary);
        return link;
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
