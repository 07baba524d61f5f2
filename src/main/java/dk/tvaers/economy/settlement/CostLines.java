package dk.tvaers.economy.settlement;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.SharingWithin;
import dk.tvaers.economy.agreed.AgreedKey;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.settlement.LeftOut.Reason;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes lines of costs, one after the other; what cannot be settled yet is left out, and why is told. */
final class CostLines {

    private final boolean onAccount;
    private final SharingWithin sharing;
    private final Map<AllocationKeyId, KeyItem> keys;
    private final Map<CostTypeId, Vat> vats;
    private final Map<Resting, Ground> grounds = new LinkedHashMap<>();
    private final List<SettlementLine> lines = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Lines with the same key in the same days rest on the same figures. */
    private record Resting(AllocationKeyId key, int number, SharedPeriod days) {}

    private record Ground(int number, Allocating allocating, Basis.Noting noting) {}

    CostLines(boolean onAccount, SharingWithin sharing, Map<AllocationKeyId, KeyItem> keys, Map<CostTypeId, Vat> vats) {
        this.onAccount = onAccount;
        this.sharing = sharing;
        this.keys = keys;
        this.vats = vats;
    }

    void add(CostItem cost) {
        Money amount = (onAccount ? cost.expected() : cost.actual()).known();
        Vat vat = vats.get(cost.type());
        KeyItem key = cost.key() == null ? null : keys.get(cost.key());
        Optional<AgreedKey> version = key == null ? Optional.empty() : key.on(cost.toOn());
        if (amount == null) {
            leave(onAccount ? Reason.NOT_KNOWN : Reason.NOT_PAID, cost, null);
        } else if (key == null) {
            leave(Reason.NO_KEY, cost, null);
        } else if (version.isEmpty()) {
            leave(Reason.KEY_NOT_HELD, cost, null);
        } else if (vat == null) {
            leave(Reason.VAT_NOT_SIGNED, cost, null);
        } else {
            share(cost, amount, key.id(), version.get(), vat);
        }
    }

    private void share(CostItem cost, Money amount, AllocationKeyId key, AgreedKey version, Vat vat) {
        SharedPeriod days = new SharedPeriod(cost.fromOn(), cost.toOn());
        try {
            Ground ground = grounds.computeIfAbsent(new Resting(key, version.number(), days), this::ground);
            Allocation shared = ground.allocating.of(amount, version.key());
            SortedMap<MunicipalityCode, Money> shares = new TreeMap<>();
            shared.shares().forEach(share -> shares.put(share.municipality(), share.amount()));
            lines.add(line(cost, amount, key, version, ground.number, vat, shares));
        } catch (RuleBroken | Invalid refused) {
            leave(Reason.NOT_RECKONED, cost, refused);
        }
    }

    private Ground ground(Resting resting) {
        Basis.Noting noting = new Basis.Noting(sharing.figures());
        return new Ground(
                grounds.size() + 1,
                new Allocating(resting.days.days(), sharing.memberDays(resting.days), noting),
                noting);
    }

    private SettlementLine line(
            CostItem cost,
            Money amount,
            AllocationKeyId key,
            AgreedKey version,
            int basis,
            Vat vat,
            SortedMap<MunicipalityCode, Money> shares) {
        return new SettlementLine(
                null,
                lines.size() + 1,
                LineKind.COST,
                cost.title(),
                cost.id(),
                cost.type(),
                cost.place(),
                cost.supplier(),
                cost.voucherNumber(),
                cost.payer(),
                cost.fromOn(),
                cost.toOn(),
                amount,
                key,
                version.number(),
                basis,
                null,
                vat,
                shares);
    }

    private void leave(Reason reason, CostItem cost, @Nullable PortalException refused) {
        leftOut.add(new LeftOut(
                reason,
                cost.id(),
                cost.title(),
                cost.payer(),
                new SharedPeriod(cost.fromOn(), cost.toOn()),
                cost.expected().known(),
                refused));
    }

    List<SettlementLine> lines() {
        return lines;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<Basis> bases() {
        return grounds.entrySet().stream()
                .map(each -> each.getValue()
                        .noting
                        .basis(
                                each.getValue().number,
                                each.getKey().days.days(),
                                sharing.memberDays(each.getKey().days)))
                .toList();
    }
}
