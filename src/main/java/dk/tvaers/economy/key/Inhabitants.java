package dk.tvaers.economy.key;

import dk.tvaers.kernel.Invalid;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How inhabitants count in a key: all alike, fewer above a number, or no more than a number.
 *
 * @param brackets lowest first; KOMBIT counts those above 150.000 half
 * @param cap how many are counted at most; null for all
 */
public record Inhabitants(List<Bracket> brackets, @Nullable Integer cap) {

    public static final Inhabitants ALL_ALIKE = new Inhabitants(List.of(), null);

    private static final int DECIMALS = 4;

    /**
     * @throws Invalid of the field {@code brackets} or {@code cap} when a number is below zero, two brackets begin alike, or a
     *     factor has more than four decimals
     */
    public Inhabitants {
        brackets = brackets.stream()
                .sorted(Comparator.comparingInt(Bracket::above))
                .toList();
        List<Bracket> all = brackets;
        new Invalid.Collector()
                .check(
                        all.stream()
                                .allMatch(each -> each.above() >= 0
                                        && each.factor().signum() >= 0
                                        && each.factor().stripTrailingZeros().scale() <= DECIMALS),
                        "brackets",
                        "economy.rule.bracket")
                .check(
                        all.stream().map(Bracket::above).distinct().count() == all.size(),
                        "brackets",
                        "economy.rule.brackets-alike")
                .check(cap == null || cap > 0, "cap", "economy.rule.cap")
                .throwIfAny();
    }

    /**
     * From a number of inhabitants up to the next bracket.
     *
     * @param factor what each of them counts
     */
    public record Bracket(int above, BigDecimal factor) {}

    /** What so many inhabitants weigh. */
    BigDecimal weight(int inhabitants) {
        int counted = cap == null ? inhabitants : Math.min(inhabitants, cap);
        BigDecimal weight = BigDecimal.ZERO;
        int from = 0;
        BigDecimal factor = BigDecimal.ONE;
        for (Bracket bracket : brackets) {
            int to = Math.min(counted, bracket.above());
            weight = weight.add(factor.multiply(BigDecimal.valueOf(Math.max(0, to - from))));
            from = Math.max(from, to);
            factor = bracket.factor();
        }
        return weight.add(factor.multiply(BigDecimal.valueOf(counted - from)));
    }
}
