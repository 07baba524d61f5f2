package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Forbidden;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which vouchers many costs have, for the list that goes with a settlement; few statements, however many costs there are. */
@Singleton
public class PaidVouchers {

    private final PaidVoucherRows rows;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    PaidVouchers(PaidVoucherRows rows, Sight sight, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /**
     * By cost; nothing of those that the reader does not see.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public Map<CostLineId, PaidVoucher> of(Collection<CostLineId> costs) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        Map<CostLineId, PaidVoucher> found = new HashMap<>();
        for (List<Long> ids : SettlingCosts.portions(costs)) {
            Map<CostLineId, List<String>> names = rows.names(context.collaborationId(), ids).stream()
                    .collect(Collectors.groupingBy(
                            PaidVoucherRows.Named::cost,
                            Collectors.mapping(PaidVoucherRows.Named::name, Collectors.toList())));
            rows.paid(context.collaborationId(), seen.everything(), seen.codes(), ids)
                    .forEach(paid -> found.put(
                            paid.cost(), new PaidVoucher(paid.paidOn(), names.getOrDefault(paid.cost(), List.of()))));
        }
        return found;
    }
}
