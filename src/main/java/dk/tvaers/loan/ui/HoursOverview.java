package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.LoansWaiting;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The loans in which the reader is the lent person, with the way to the hours of each. */
@Prototype
@Route(value = LoanAddresses.MY_HOURS, layout = CollaborationLayout.class)
@Needs(Right.REGISTER_OWN_HOURS)
final class HoursOverview extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoansWaiting waiting;
    private final Lists lists;
    private final CurrentContext context;

    HoursOverview(LoansWaiting waiting, Lists lists, CurrentContext context) {
        this.waiting = waiting;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("loanpage.my-hours"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanWords words = new LoanWords(texts());
        List<LoanItem> own = waiting.own();
        removeAll();
        add(new PageHead(words.get("my-hours")).lead(words.get("my-hours.lead", own.size())));
        add(
                own.isEmpty()
                        ? new EmptyState(
                                words.get("my-hours.none"),
                                words.get("my-hours.none.text"),
                                Links.inside(addresses().loans(), words.get("all-loans")))
                        : lists.table(columns(words), Rows.whole(waiting::own)).show(own));
    }

    private ListColumns<LoanItem> columns(LoanWords words) {
        return new ListColumns<LoanItem>(texts(), "mine-udlaan", words.get("my-hours"))
                .text("laan", words.get("loan"), LoanItem::title)
                .shownAs(loan -> Links.inside(addresses().loan(loan.id()), loan.title()))
                .text("laaner", words.get("borrower"), LoanItem::borrowerName)
                .date("til", words.get("to"), LoanItem::to)
                .decimal("timer", words.get("hours.used"), LoanItem::hours)
                .decimal("hoejst", words.get("most-hours"), LoanItem::mostHours)
                .decimal("tilbage", words.get("hours.left"), HoursOverview::left)
                .acts(words.get("act"), loan -> register(loan, words));
    }

    private static BigDecimal left(LoanItem loan) {
        return Objects.requireNonNullElse(loan.mostHours(), BigDecimal.ZERO)
                .subtract(Objects.requireNonNullElse(loan.hours(), BigDecimal.ZERO));
    }

    private Component register(LoanItem loan, LoanWords words) {
        var link = Links.inside(addresses().hours(loan.id()), words.get("register"));
        link.addClassName("button");
        link.getElement().setAttribute("aria-label", words.get("register.of", loan.title()));
        return link;
    }

    private LoanAddresses addresses() {
        return new LoanAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
