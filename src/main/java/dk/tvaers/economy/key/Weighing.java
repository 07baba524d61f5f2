package dk.tvaers.economy.key;

import dk.tvaers.economy.key.Allocation.Part;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who bears an amount by a simple key, and how much: each weighs by the key, times the days on which it was a member.
 *
 * @param days of each member, in the order in which those that are alike are given the øre that are left
 */
record Weighing(SortedMap<MunicipalityCode, Integer> days, int allDays, KeyBasis basis) {

    /**
     * The line of each that takes part, lowest code first.
     *
     * @throws Invalid of the field {@code key} when a participant is no member, or its inhabitants are not known
     */
    SortedMap<MunicipalityCode, Part> split(Money amount, AllocationKey key) {
        return split(amount, key, participants(key));
    }

    SortedMap<MunicipalityCode, Part> split(Money amount, AllocationKey key, SortedSet<MunicipalityCode> participants) {
        boolean byDays = !(key instanceof AllocationKey.Hours)
                && participants.stream().anyMatch(each -> days.getOrDefault(each, allDays) < allDays);
        int whole = byDays ? allDays : 1;
        SequencedMap<MunicipalityCode, BigDecimal> bases = new LinkedHashMap<>();
        SequencedMap<MunicipalityCode, BigDecimal> weights = new LinkedHashMap<>();
        for (MunicipalityCode each : participants) {
            BigDecimal weight = weight(key, each);
            bases.put(each, weight);
            weights.put(each, weight.multiply(BigDecimal.valueOf(counted(each, byDays))));
        }
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        SortedMap<MunicipalityCode, Part> parts = new TreeMap<>();
        for (Split.Piece<MunicipalityCode> piece : Split.of(amount, weights)) {
            parts.put(
                    piece.who(),
                    new Part(
                            key.kind(),
                            bases.getOrDefault(piece.who(), BigDecimal.ZERO),
                            counted(piece.who(), byDays),
                            whole,
                            all,
                            amount,
                            piece.amount(),
                            piece.rounded()));
        }
        return parts;
    }

    private int counted(MunicipalityCode municipality, boolean byDays) {
        return byDays ? days.getOrDefault(municipality, 0) : 1;
    }

    private SortedSet<MunicipalityCode> participants(AllocationKey key) {
        if (key.participants().isEmpty()) {
            return new TreeSet<>(days.keySet());
        }
        for (MunicipalityCode each : key.participants()) {
            if (!days.containsKey(each)) {
                throw new Invalid("key", "economy.rule.no-member", each.value());
            }
        }
        return key.participants();
    }

    private BigDecimal weight(AllocationKey key, MunicipalityCode municipality) {
        return switch (key) {
            case AllocationKey.Equal _ -> BigDecimal.ONE;
            case AllocationKey.PerInhabitant each ->
                each.counting()
                        .weight(basis.inhabitants(each, municipality)
                                .orElseThrow(() -> new Invalid(
                                        "key",
                                        "economy.rule.inhabitants-unknown",
                                        municipality.value(),
                                        each.populationDate())));
            case AllocationKey.Fixed each -> each.percentages().getOrDefault(municipality, BigDecimal.ZERO);
            case AllocationKey.Hours each -> basis.hours(each, municipality);
            case AllocationKey.Mixed _ -> throw new IllegalStateException("a component is never mixed");
        };
    }
}
