package dk.tvaers.economy.settlement;

import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What earlier settlements bring into the one of a year: what is on account is taken off, what was carried over is added. */
@Singleton
final class EarlierLines {

    private final SettlementRows rows;
    private final LineRows lines;
    private final PostingRows postings;

    EarlierLines(SettlementRows rows, LineRows lines, PostingRows postings) {
        this.rows = rows;
        this.lines = lines;
        this.postings = postings;
    }

    /** One line for each earlier settlement and treatment for VAT, so that each is taken back as it was invoiced. */
    List<SettlementLine> of(CollaborationId collaboration, int year) {
        List<SettlementLine> found = new ArrayList<>();
        for (SettlementItem earlier : rows.onAccount(collaboration, year)) {
            byVat(earlier, null)
                    .forEach((vat, shares) -> found.add(line(LineKind.ON_ACCOUNT, earlier, vat, negative(shares))));
        }
        for (SettlementItem earlier : rows.carried(collaboration, year)) {
            byVat(earlier, carriedFor(earlier))
                    .forEach((vat, shares) -> found.add(line(LineKind.CARRIED, earlier, vat, shares)));
        }
        return found;
    }

    private Set<MunicipalityCode> carriedFor(SettlementItem earlier) {
        return postings.findByIssueIdOrderByMunicipalityCode(Objects.requireNonNull(earlier.issue())).stream()
                .filter(each -> each.postingKind() == PostingKind.CARRIED_OUT)
                .map(PostingRow::municipalityCode)
                .collect(Collectors.toSet());
    }

    private Map<Vat, SortedMap<MunicipalityCode, Money>> byVat(
            SettlementItem earlier, @Nullable Set<MunicipalityCode> only) {
        Map<Vat, SortedMap<MunicipalityCode, Money>> byVat = new LinkedHashMap<>();
        for (LineRow row : lines.findByIssueIdOrderByLineNumber(Objects.requireNonNull(earlier.issue()))) {
            SettlementLine line = row.line();
            SortedMap<MunicipalityCode, Money> sums = byVat.computeIfAbsent(line.vat(), each -> new TreeMap<>());
            line.shares().forEach((who, share) -> {
                if (only == null || only.contains(who)) {
                    sums.merge(who, share, Money::plus);
                }
            });
        }
        byVat.values().removeIf(sums -> sums.values().stream().allMatch(Money.ZERO::equals));
        return byVat;
    }

    private static SortedMap<MunicipalityCode, Money> negative(SortedMap<MunicipalityCode, Money> shares) {
        SortedMap<MunicipalityCode, Money> negative = new TreeMap<>();
        shares.forEach((who, share) -> negative.put(who, Money.ZERO.minus(share)));
        return negative;
    }

    private static SettlementLine line(
            LineKind kind, SettlementItem earlier, Vat vat, SortedMap<MunicipalityCode, Money> shares) {
        SettlementPeriod period = earlier.period();
        return new SettlementLine(
                null,
                0,
                kind,
                period.code(),
                null,
                null,
                new CostPlace.Everything(),
                null,
                null,
                null,
                period.from(),
                period.to(),
                shares.values().stream().reduce(Money.ZERO, Money::plus),
                null,
                null,
                null,
                earlier.id(),
                vat,
                shares);
    }
}
