package dk.tvaers.economy.billing;

import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.invoice.InvoiceLine;
import dk.tvaers.economy.settlement.HoursLine;
import dk.tvaers.economy.settlement.LineKind;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a locked settlement gives: the host bills each other member's share, each lender its hours, and who paid a
 * cost bills the host. Documents are gross, and no municipality bills itself (DOMAIN section 5). They are worded in Danish.
 */
final class BillPlan {

    private final SettlementItem settlement;
    private final SettlementSheet sheet;
    private final Map<CostTypeId, String> types;
    private final Map<CostTypeId, Map<MunicipalityCode, String>> accounts;
    private final Texts texts = Texts.in(Texts.DANISH);
    private final Amounts amounts = new Amounts(texts);

    /** @param accounts in which account each municipality books a type */
    BillPlan(
            SettlementItem settlement,
            SettlementSheet sheet,
            Map<CostTypeId, String> types,
            Map<CostTypeId, Map<MunicipalityCode, String>> accounts) {
        this.settlement = settlement;
        this.sheet = sheet;
        this.types = types;
        this.accounts = accounts;
    }

    List<PlannedBill> bills() {
        List<PlannedBill> bills = new ArrayList<>();
        MunicipalityCode host = sheet.host();
        for (MunicipalityCode member : sheet.municipalities()) {
            if (!member.equals(host)) {
                if (sheet.of(member, PostingKind.CARRIED_OUT).equals(Money.ZERO)) {
                    add(bills, BillRole.SHARE, host, member, shares(member), null);
                }
                if (!settlement.period().isOnAccount()) {
                    add(bills, BillRole.OUTLAY, member, host, outlays(member), null);
                }
            }
        }
        loans().forEach((pair, lines) -> add(
                bills,
                BillRole.LOAN,
                pair.lender,
                pair.borrower,
                lines.stream().map(this::hours).toList(),
                caseNumber(lines)));
        return bills;
    }

    private static void add(
            List<PlannedBill> bills,
            BillRole role,
            MunicipalityCode supplier,
            MunicipalityCode buyer,
            List<InvoiceLine> lines,
            @Nullable String caseNumber) {
        if (!lines.isEmpty()) {
            bills.add(new PlannedBill(role, supplier, buyer, lines, caseNumber));
        }
    }

    private record Alike(@Nullable CostTypeId type, Vat vat) {}

    private record Sum(int lines, Money share, Money whole) {

        Sum plus(Sum other) {
            return new Sum(lines + other.lines, share.plus(other.share), whole.plus(other.whole));
        }
    }

    /** Costs of one type together; what was on account, and what was carried over, line by line. */
    private List<InvoiceLine> shares(MunicipalityCode member) {
        Map<Alike, Sum> sums = new LinkedHashMap<>();
        List<InvoiceLine> earlier = new ArrayList<>();
        for (SettlementLine line : sheet.lines()) {
            Money share = line.share(member);
            if (share.equals(Money.ZERO)) {
                continue;
            }
            if (line.kind() == LineKind.COST) {
                sums.merge(new Alike(line.type(), line.vat()), new Sum(1, share, line.amount()), Sum::plus);
            } else {
                earlier.add(InvoiceLine.of(
                        texts.get(
                                line.kind() == LineKind.ON_ACCOUNT ? "billing.line.on-account" : "billing.line.carried",
                                line.title()),
                        share,
                        line.vat(),
                        null));
            }
        }
        List<InvoiceLine> lines = new ArrayList<>();
        sums.forEach((alike, sum) -> {
            if (!sum.share.equals(Money.ZERO)) {
                lines.add(InvoiceLine.of(share(alike.type, sum), sum.share, alike.vat, account(alike.type, member)));
            }
        });
        lines.addAll(earlier);
        return lines;
    }

    private String share(@Nullable CostTypeId type, Sum sum) {
        return texts.get(
                settlement.period().isOnAccount() ? "billing.line.share.on-account" : "billing.line.share",
                type == null ? "" : types.getOrDefault(type, ""),
                PeriodWords.of(texts, settlement.period()),
                sum.lines,
                amounts.words(sum.whole));
    }

    private @Nullable String account(@Nullable CostTypeId type, MunicipalityCode member) {
        return type == null ? null : accounts.getOrDefault(type, Map.of()).get(member);
    }

    private List<InvoiceLine> outlays(MunicipalityCode payer) {
        return sheet.lines().stream()
                .filter(line -> payer.equals(line.payer()) && !line.amount().equals(Money.ZERO))
                .map(line -> InvoiceLine.of(
                        line.voucherNumber() == null
                                ? texts.get("billing.line.outlay", line.title())
                                : texts.get("billing.line.outlay.voucher", line.title(), line.voucherNumber()),
                        line.amount(),
                        line.vat(),
                        account(line.type(), sheet.host())))
                .toList();
    }

    private record Pair(MunicipalityCode lender, MunicipalityCode borrower) {}

    private Map<Pair, List<HoursLine>> loans() {
        SortedMap<String, Pair> order = new TreeMap<>();
        Map<Pair, List<HoursLine>> byPair = sheet.hours().stream()
                .filter(line -> !line.amount().equals(Money.ZERO))
                .collect(Collectors.groupingBy(line -> new Pair(line.lender(), line.borrower())));
        byPair.keySet().forEach(pair -> order.put(pair.lender.value() + pair.borrower.value(), pair));
        Map<Pair, List<HoursLine>> ordered = new LinkedHashMap<>();
        order.values().forEach(pair -> ordered.put(pair, Objects.requireNonNull(byPair.get(pair))));
        return ordered;
    }

    private InvoiceLine hours(HoursLine line) {
        return InvoiceLine.of(
                texts.get(
                        "billing.line.hours",
                        Dates.figures(line.day()),
                        amounts.figures(line.hours()),
                        line.activity()),
                line.amount(),
                line.vat(),
                null);
    }

    private static @Nullable String caseNumber(List<HoursLine> lines) {
        List<String> cases = lines.stream()
                .map(HoursLine::borrowerCase)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return cases.size() == 1 ? cases.getFirst() : null;
    }
}
