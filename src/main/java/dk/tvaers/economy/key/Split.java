package dk.tvaers.economy.key;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.RuleBroken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The largest-remainder method: whole øre that sum exactly. An amount below zero is split as if it were above, and the sign
 * restored (DOMAIN section 5).
 */
final class Split {

    private Split() {}

    /**
     * What one of them bears.
     *
     * @param rounded whether it was given one of the øre that were left
     */
    record Piece<K>(K who, BigDecimal weight, Money amount, boolean rounded) {}

    private record Rest(int index, BigInteger remainder) {}

    /**
     * @param weights not below zero, in the order in which those that are alike are given the øre that are left
     * @return in the same order
     * @throws RuleBroken when they weigh nothing together
     */
    static <K> List<Piece<K>> of(Money total, SequencedMap<K, BigDecimal> weights) {
        List<K> who = List.copyOf(weights.sequencedKeySet());
        List<BigDecimal> weight = List.copyOf(weights.sequencedValues());
        int scale = weight.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> whole = weight.stream()
                .map(each -> each.setScale(scale).unscaledValue())
                .toList();
        BigInteger all = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0) {
            throw new RuleBroken("economy.rule.nothing-to-go-by");
        }
        BigInteger amount = BigInteger.valueOf(total.ore()).abs();
        BigInteger left = amount;
        List<BigInteger> shares = new ArrayList<>();
        List<Rest> rests = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            BigInteger[] share = amount.multiply(whole.get(i)).divideAndRemainder(all);
            shares.add(share[0]);
            rests.add(new Rest(i, share[1]));
            left = left.subtract(share[0]);
        }
        rests.sort(Comparator.comparing(Rest::remainder).reversed());
        Set<Integer> given =
                rests.subList(0, left.intValueExact()).stream().map(Rest::index).collect(Collectors.toSet());
        return IntStream.range(0, who.size())
                .mapToObj(i -> {
                    BigInteger ore = given.contains(i) ? shares.get(i).add(BigInteger.ONE) : shares.get(i);
                    Money signed = new Money((total.isNegative() ? ore.negate() : ore).longValueExact());
                    return new Piece<>(who.get(i), weight.get(i), signed, given.contains(i));
                })
                .toList();
    }
}
