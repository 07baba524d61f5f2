package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.loan.BoardColumn;
import dk.tvaers.loan.LoanFilter;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.LoansWaiting;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All loans, as a list whose filter, order and page live in the address, or as a board by state. */
@Prototype
@Route(value = LoanAddresses.LOANS, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class LoansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Loans loans;
    private final LoansWaiting waiting;
    private final Members members;
    private final Lists lists;
    private final CurrentContext context;

    LoansView(Loans loans, LoansWaiting waiting, Members members, Lists lists, CurrentContext context) {
        this.loans = loans;
        this.waiting = waiting;
        this.members = members;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("loanpage.loans"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanWords words = new LoanWords(texts());
        LoansAddress state = LoansAddress.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new PageHead(words.get("loans"))
                .lead(words.get("loans.lead", loans.count(LoanFilter.LIVE)))
                .actions(ways(state, words)));
        if (state.board()) {
            board(words);
        } else {
            list(state, words);
        }
    }

    private void board(LoanWords words) {
        List<BoardColumn> columns = loans.board();
        add(
                columns.stream().allMatch(column -> column.loans().isEmpty())
                        ? new EmptyState(words.get("none.live"), words.get("none.text"))
                        : new BoardPart(words, addresses()).of(columns));
    }

    private void list(LoansAddress state, LoanWords words) {
        LoanFilter filter = state.filter();
        Map<MunicipalityCode, String> municipalities = new LinkedHashMap<>();
        for (MembershipItem member : members.on(Now.today())) {
            municipalities.put(member.code(), member.shortName());
        }
        long total = loans.count(filter);
        List<LoanItem> shown = loans.list(filter, Paging.of(state.page(), PAGE_SIZE));
        add(new LoanFilterBar(words, filter, municipalities, changed -> UI.getCurrent()
                .navigate(addresses().loans(), OpenAddress.withColumns(changed.parameters()))));
        if (total == 0) {
            add(
                    state.narrows()
                            ? new EmptyState(
                                    words.get("none.shown"),
                                    words.get("none.shown.text"),
                                    Links.inside(
                                            addresses().loans(LoansAddress.of(LoanFilter.ALL)), words.get("show-all")))
                            : new EmptyState(words.get("none.live"), words.get("none.text")));
            return;
        }
        add(lists.table(new LoanTable(words, addresses(), state).columns(), part -> loans.list(filter, part))
                .filtered(LoanFilterBar.words(words, filter, municipalities))
                .wide()
                .show(shown));
        add(new PageLinks(
                texts(), state.page(), PAGE_SIZE, total, page -> addresses().loans(state.turned(page))));
    }

    private Component[] ways(LoansAddress state, LoanWords words) {
        List<Component> ways = new ArrayList<>();
        if (!waiting.own().isEmpty()) {
            ways.add(button(addresses().myHours(), words.get("my-hours")));
        }
        ways.add(
                state.board()
                        ? button(addresses().loans(), words.get("as-list"))
                        : button(addresses().loans(LoansAddress.ON_BOARD), words.get("as-board")));
        return ways.toArray(Component[]::new);
    }

    private static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }

    private LoanAddresses addresses() {
        return new LoanAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
