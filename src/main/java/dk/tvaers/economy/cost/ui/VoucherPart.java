package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.VoucherItem;
import dk.tvaers.economy.cost.Vouchers;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FileField;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.RecordForm;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The vouchers of a cost, and a place for another one. */
@Singleton
class VoucherPart {

    private final Vouchers vouchers;
    private final StoredFiles files;
    private final Downloads downloads;
    private final Lists lists;

    VoucherPart(Vouchers vouchers, StoredFiles files, Downloads downloads, Lists lists) {
        this.vouchers = vouchers;
        this.files = files;
        this.downloads = downloads;
        this.lists = lists;
    }

    Component of(CostItem cost, boolean mayKeep, CostWords words, Acting acting) {
        CostLineId id = cost.id();
        List<VoucherItem> all = vouchers.of(id);
        Div part = new Div();
        if (all.isEmpty()) {
            part.add(new EmptyState(
                    words.get("vouchers.none"), words.get(mayKeep ? "vouchers.none.add" : "vouchers.none.read")));
        } else {
            part.add(lists.table(columns(id, mayKeep, words, acting), Rows.whole(() -> vouchers.of(id)))
                    .filtered(List.of(cost.title()))
                    .show(all));
        }
        if (mayKeep) {
            FileField file = new FileField(words.texts(), files, received -> {});
            part.add(
                    file,
                    new RecordForm(words.texts(), new FormFields(words.texts()))
                            .from(Map.of())
                            .action(words.get("voucher.add"), (values, version) -> {
                                vouchers.add(id, file.file());
                                return () -> acting.again(words.get("voucher.added"));
                            }));
        }
        return part;
    }

    private ListColumns<VoucherItem> columns(CostLineId cost, boolean mayKeep, CostWords words, Acting acting) {
        ListColumns<VoucherItem> columns = new ListColumns<VoucherItem>(words.texts(), "bilag", words.get("vouchers"))
                .text("fil", words.get("voucher.file"), VoucherItem::fileName)
                .shownAs(voucher -> file(cost, voucher, words))
                .moment("lagt-paa", words.get("voucher.added-at"), VoucherItem::addedAt)
                .text("af", words.get("voucher.added-by"), VoucherItem::addedBy);
        return mayKeep
                ? columns.acts(
                        words.get("acts"),
                        voucher -> acting.asked(
                                words.get("voucher.remove"),
                                words.get("voucher.remove.ask", voucher.fileName()),
                                words.get("voucher.remove.text"),
                                () -> vouchers.remove(cost, voucher.id()),
                                words.get("voucher.removed")))
                : columns;
    }

    private Component file(CostLineId cost, VoucherItem voucher, CostWords words) {
        Anchor file = new Anchor(downloads.kept(() -> vouchers.open(cost, voucher.id())), voucher.fileName());
        file.setAriaLabel(words.get("voucher.download", voucher.fileName()));
        return file;
    }
}
