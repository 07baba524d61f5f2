package dk.tvaers.loan.ui;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.loan.LoanFilter.Sort;
import dk.tvaers.loan.LoanItem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the list of loans says of each, with heads that sort. */
record LoanTable(LoanWords words, LoanAddresses addresses, LoansAddress state) {

    ListColumns<LoanItem> columns() {
        return new ListColumns<LoanItem>(words.texts(), "laan", words.get("loans"))
                .text("laan", words.get("loan"), LoanItem::title)
                .shownAs(loan -> Links.inside(addresses.loan(loan.id()), loan.title()))
                .sortedBy(order(Sort.TITLE, Sort.TITLE_DOWN), now(Sort.TITLE, Sort.TITLE_DOWN))
                .text("udlaaner", words.get("lender"), LoanItem::lenderName)
                .sortedBy(order(Sort.LENDER, Sort.LENDER_DOWN), now(Sort.LENDER, Sort.LENDER_DOWN))
                .text("laaner", words.get("borrower"), LoanItem::borrowerName)
                .sortedBy(order(Sort.BORROWER, Sort.BORROWER_DOWN), now(Sort.BORROWER, Sort.BORROWER_DOWN))
                .text("kompetence", words.get("competence"), LoanItem::competence)
                .text("tilstand", words.get("state"), loan -> words.state(loan.state()))
                .shownAs(loan -> words.tag(loan.state()))
                .sortedBy(order(Sort.STATE, Sort.STATE_DOWN), now(Sort.STATE, Sort.STATE_DOWN))
                .date("fra", words.get("from"), LoanItem::from)
                .sortedBy(order(Sort.FROM, Sort.FROM_DOWN), now(Sort.FROM, Sort.FROM_DOWN))
                .date("til", words.get("to"), LoanItem::to)
                .sortedBy(order(Sort.TO, Sort.TO_DOWN), now(Sort.TO, Sort.TO_DOWN))
                .decimal("timer", words.get("hours"), LoanItem::hours)
                .decimal("hoejst", words.get("most-hours"), LoanItem::mostHours)
                .more()
                .text("specialist", words.get("specialist"), LoanItem::specialist)
                .text("projekt", words.get("project"), LoanItem::projectName)
                .decimal("bekraeftet", words.get("confirmed-hours"), LoanItem::confirmedHours)
                .decimal("timepris", words.get("per-hour.kroner"), loan -> kroner(loan.perHour()))
                .decimal("i-alt", words.get("total.kroner"), loan -> kroner(loan.total()))
                .yesNo("tillaeg", words.get("amendment-waits"), LoanItem::amendmentWaits)
                .date("tilbudt", words.get("offered"), loan -> Now.date(loan.offeredAt()));
    }

    private static @Nullable BigDecimal kroner(@Nullable Money money) {
        return money == null ? null : money.inKroner();
    }

    private String order(Sort first, Sort other) {
        Sort next = state.filter().sort() == first ? other : first;
        return addresses.loans(LoansAddress.of(state.filter().sorted(next)));
    }

    private @Nullable String now(Sort up, Sort down) {
        Sort now = state.filter().sort();
        return now == up ? "ascending" : now == down ? "descending" : null;
    }
}
