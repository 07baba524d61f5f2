package dk.tvaers.economy.statement;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.BillRole;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.billing.InvoicingSettlements;
import dk.tvaers.economy.billing.Ready;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.home.Search;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Portal;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SettlementsFoundTest {

    private final Settling settling = new Settling();

    @Test
    void settlementsAreFoundByPeriodAndNumberAndInvoicesByNumberAsFarAsTheReaderSeesThem() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.locked(settling.begin());
        String page = Settlements.PATH + "/" + id;
        for (String typed : List.of("afregning " + Settling.YEAR, "afr-" + Settling.YEAR)) {
            assertThat(settling.fresh.as(Role.READER, HOEJE_TAASTRUP, null, found("search.settlements", typed)))
                    .as(typed)
                    .extracting(SearchSource.Hit::path)
                    .containsExactly(page);
        }
        assertThat(settling.fresh.as(Role.SECRETARY, null, null, found("search.settlements", "afregning")))
                .as("without the economy")
                .isEmpty();
        settling.coordinator(() -> Portal.bean(InvoicingSettlements.class).invoice(id, (done, all) -> {}));
        List<BillItem> bills =
                settling.coordinator(() -> Portal.bean(Bills.class).of(id));
        BillItem lent = of(bills, BillRole.LOAN, GLOSTRUP);
        BillItem share = of(bills, BillRole.SHARE, ALBERTSLUND);
        assertThat((List<SearchSource.Hit>) settling.coordinator(found("search.invoices", lent.number())))
                .extracting(SearchSource.Hit::title, SearchSource.Hit::detail, SearchSource.Hit::path)
                .contains(tuple(lent.number(), "Albertslund → Glostrup", page + Settlements.BILLS));
        assertThat((List<SearchSource.Hit>)
                        settling.director(HOEJE_TAASTRUP, found("search.invoices", "-" + year() + "-")))
                .as("a director sees all shares, and no loan between others")
                .extracting(SearchSource.Hit::record)
                .contains(share.id())
                .doesNotContain(lent.id())
                .hasSize(2);
        assertThat(settling.fresh.as(
                        Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, found("search.invoices", share.number() + " ")))
                .extracting(SearchSource.Hit::record)
                .doesNotContain(share.id(), lent.id());
    }

    private static String year() {
        return String.valueOf(Now.today().getYear()).substring(2);
    }

    private static BillItem of(List<BillItem> bills, BillRole role, MunicipalityCode buyer) {
        return bills.stream()
                .filter(bill -> bill.role() == role && bill.buyer().equals(buyer))
                .findFirst()
                .orElseThrow();
    }

    private static Callable<List<SearchSource.Hit>> found(String kind, String typed) {
        return () -> Portal.bean(Search.class).find(typed).stream()
                .filter(found -> found.textKey().equals(kind))
                .flatMap(found -> found.hits().stream())
                .toList();
    }
}
