package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.Sight;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds invoices and credit notes by their numbers, the newest first. */
@Singleton
class BillSearch implements SearchSource {

    private final BillFindingRows rows;
    private final Bills bills;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    BillSearch(BillFindingRows rows, Bills bills, Sight sight, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.bills = bills;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public String textKey() {
        return "search.invoices";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Right right() {
        return Right.SEE_ECONOMY;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        // numbers are kept in capitals, letter by letter
        String pattern = text.patterns().typed().toUpperCase(Locale.ROOT);
        return rows.found(context.collaborationId(), pattern).stream()
                .filter(bill -> bills.sees(seen, bill))
                .limit(most)
                .map(bill -> new Hit(
                        bill.id(),
                        bill.number(),
                        bill.supplierName() + " → " + bill.buyerName(),
                        Settlements.PATH + "/" + bill.settlement() + Settlements.BILLS))
                .toList();
    }
}
