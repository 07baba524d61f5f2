package dk.tvaers.economy.key;

import dk.tvaers.economy.key.Allocation.Part;
import dk.tvaers.economy.key.Allocation.Share;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.RuleBroken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Splits an amount by a key: largest remainder, ties to the lowest municipality code (DOMAIN section 5). */
public final class Allocating {

    private final SortedSet<MunicipalityCode> members;
    private final KeyBasis basis;

    /** @param members who they are, in any order */
    public Allocating(Collection<MunicipalityCode> members, KeyBasis basis) {
        this.members = new TreeSet<>(members);
        this.basis = basis;
    }

    /**
     * The share of every member; zero for who does not take part.
     *
     * @throws RuleBroken when there is no member, or nothing to go by
     * @throws Invalid of the field {@code key} when a participant is no member, or its inhabitants are not known
     */
    public Allocation of(Money amount, AllocationKey key) {
        if (members.isEmpty()) {
            throw new RuleBroken("economy.rule.no-members");
        }
        SortedMap<MunicipalityCode, List<Part>> parts = new TreeMap<>();
        members.forEach(member -> parts.put(member, new ArrayList<>()));
        if (key instanceof AllocationKey.Mixed mixed) {
            splitMixed(amount, mixed, parts);
        } else {
            split(amount, key, parts);
        }
        return new Allocation(
                amount,
                parts.entrySet().stream()
                        .map(each -> new Share(
                                each.getKey(),
                                each.getValue().stream().map(Part::amount).reduce(Money.ZERO, Money::plus),
                                List.copyOf(each.getValue())))
                        .toList());
    }

    /** Each component is rounded on its own; the order in which they are written gives nobody an øre. */
    private void splitMixed(Money amount, AllocationKey.Mixed mixed, Map<MunicipalityCode, List<Part>> parts) {
        List<AllocationKey.Component> ordered = mixed.components().stream()
                .sorted(Comparator.comparing(
                                (AllocationKey.Component each) -> each.key().kind())
                        .thenComparing(each -> each.key().toString())
                        .thenComparing(AllocationKey.Component::share))
                .toList();
        SequencedMap<Integer, BigDecimal> shares = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            shares.put(i, ordered.get(i).share());
        }
        Split.of(amount, shares)
                .forEach(piece -> split(piece.amount(), ordered.get(piece.who()).key(), parts));
    }

    private void split(Money amount, AllocationKey key, Map<MunicipalityCode, List<Part>> parts) {
        SequencedMap<MunicipalityCode, BigDecimal> weights = new LinkedHashMap<>();
        participants(key).forEach(each -> weights.put(each, weight(key, each)));
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Split.Piece<MunicipalityCode> piece : Split.of(amount, weights)) {
            parts.computeIfAbsent(piece.who(), each -> new ArrayList<>())
                    .add(new Part(key.kind(), piece.weight(), all, amount, piece.amount(), piece.rounded()));
        }
    }

    private SortedSet<MunicipalityCode> participants(AllocationKey key) {
        if (key.participants().isEmpty()) {
            return members;
        }
        for (MunicipalityCode each : key.participants()) {
            if (!members.contains(each)) {
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
