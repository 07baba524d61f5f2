package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Text;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the list of costs says of each. */
record CostTable(CostWords words, CostAddresses addresses, CostsAddress state) {

    ListColumns<CostItem> columns() {
        ListColumns<CostItem> columns = new ListColumns<CostItem>(words.texts(), "omkostninger", words.get("costs"))
                .text("omkostning", words.get("title"), CostItem::title)
                .shownAs(cost -> Links.inside(addresses.cost(cost.id()), cost.title()))
                .sortedBy(sorted(CostFilter.Sort.TITLE, CostFilter.Sort.TITLE_DOWN), now(CostFilter.Sort.TITLE))
                .text("type", words.get("type"), CostItem::typeName)
                .text("til", words.get("place"), words::place)
                .text("periode", words.get("period-head"), words::period)
                .sortedBy(sorted(CostFilter.Sort.PERIOD, CostFilter.Sort.PERIOD_LAST), now(CostFilter.Sort.PERIOD))
                .text("betaler", words.get("payer"), words::payer);
        amount(columns, "forventet", "expected", CostItem::expected);
        amount(columns, "betalt", "actual", CostItem::actual);
        columns.sortedBy(sorted(CostFilter.Sort.ACTUAL, CostFilter.Sort.ACTUAL_LEAST), now(CostFilter.Sort.ACTUAL))
                .more();
        amount(columns, "planlagt", "planned", CostItem::planned);
        amount(columns, "prognose", "forecast", CostItem::forecast);
        return columns.text("noegle", words.get("key"), CostItem::keyName)
                .text("leverandoer", words.get("supplier"), CostItem::supplier)
                .date("betalt-den", words.get("paid-on"), CostItem::paidOn)
                .text("bilag", words.get("voucher-number"), CostItem::voucherNumber)
                .yesNo("ukendt", words.get("unknown"), CostTable::hasUnknown);
    }

    private void amount(ListColumns<CostItem> columns, String key, String word, Function<CostItem, Amount> amount) {
        columns.decimal(key, words.get(word), cost -> number(amount.apply(cost)))
                .shownAs(cost ->
                        amount.apply(cost) == Amount.Missing.BLANK ? new Text("") : words.cell(amount.apply(cost)));
    }

    private static @Nullable Number number(Amount amount) {
        Money money = amount.known();
        return money == null ? null : money.inKroner();
    }

    private static boolean hasUnknown(CostItem cost) {
        return cost.plannedUnknown() || cost.forecastUnknown() || cost.actualUnknown();
    }

    private String sorted(CostFilter.Sort up, CostFilter.Sort down) {
        CostFilter filter = state.filter();
        return addresses.costs(CostsAddress.of(filter.sorted(filter.sort() == up ? down : up)));
    }

    private @Nullable String now(CostFilter.Sort up) {
        CostFilter.Sort sort = state.filter().sort();
        boolean amounts = up == CostFilter.Sort.ACTUAL;
        if (sort == up) {
            return amounts ? "descending" : "ascending";
        }
        return sort.ordinal() == up.ordinal() + 1 ? amounts ? "ascending" : "descending" : null;
    }
}
