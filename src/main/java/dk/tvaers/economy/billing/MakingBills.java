package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.invoice.EInvoices;
import dk.tvaers.economy.invoice.InvoiceReadiness;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.Settlements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans the documents of a settlement, and begins making them. */
@Singleton
final class MakingBills {

    private final BillRows rows;
    private final Settlements settlements;
    private final CostTypes types;
    private final CostAccounts accounts;
    private final InvoiceReadiness readiness;
    private final EInvoices invoices;
    private final BillNumbers numbers;
    private final CurrentContext context;

    MakingBills(
            BillRows rows,
            Settlements settlements,
            CostTypes types,
            CostAccounts accounts,
            InvoiceReadiness readiness,
            EInvoices invoices,
            BillNumbers numbers,
            CurrentContext context) {
        this.rows = rows;
        this.settlements = settlements;
        this.types = types;
        this.accounts = accounts;
        this.readiness = readiness;
        this.invoices = invoices;
        this.numbers = numbers;
        this.context = context;
    }

    /** What is to be billed in a settlement. */
    List<PlannedBill> plan(SettlementItem settlement) {
        return plan(settlement, settlements.sheet(settlement.id()));
    }

    List<PlannedBill> plan(SettlementItem settlement, SettlementSheet sheet) {
        Map<CostTypeId, String> names =
                types.list().stream().collect(Collectors.toMap(CostTypeItem::id, CostTypeItem::name));
        return new BillPlan(settlement, sheet, names, accounts.all()).bills();
    }

    BillBatch of(SettlementItem settlement) {
        return new BillBatch(
                rows,
                numbers,
                invoices,
                context.collaborationId(),
                settlement,
                readiness.all().stream()
                        .map(Readiness::details)
                        .collect(Collectors.toMap(each -> each.municipality().code(), Function.identity())));
    }
}
