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
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Splits an amount by a key among those that were members on some day of a period: largest remainder, ties to the lowest
 * municipality code (DOMAIN section 5). Who was a member on part of the days only weighs by those days.
 */
public final class Allocating {

    private final SortedMap<MunicipalityCode, Integer> members = new TreeMap<>();
    private final int allDays;
    private final KeyBasis basis;

    /** @param members who they are throughout, in any order */
    public Allocating(Collection<MunicipalityCode> members, KeyBasis basis) {
        this(1, members.stream().map(each -> new MemberDays(each, 1)).toList(), basis);
    }

    /**
     * @param allDays how many days the period has
     * @param members each once, in any order
     * @throws IllegalArgumentException when one was a member on more days than there are, or is named twice
     */
    public Allocating(int allDays, Collection<MemberDays> members, KeyBasis basis) {
        this.allDays = allDays;
        this.basis = basis;
        for (MemberDays each : members) {
            if (each.days() > allDays || this.members.put(each.code(), each.days()) != null) {
                throw new IllegalArgumentException("not within " + allDays + " days, or named twice: " + each);
            }
        }
    }

    /**
     * The share of every member; zero for who does not take part.
     *
     * @throws RuleBroken when there is no member, or nothing to go by
     * @throws Invalid of the field {@code key} when a participant is no member, or its inhabitants are not known
     */
    public Allocation of(Money amount, AllocationKey key) {
        requireMembers();
        SortedMap<MunicipalityCode, List<Part>> parts = new TreeMap<>();
        members.keySet().forEach(member -> parts.put(member, new ArrayList<>()));
        Weighing weighing = new Weighing(members, allDays, basis);
        for (Piece piece : pieces(amount, key)) {
            weighing.split(piece.amount(), piece.key())
                    .forEach((who, part) -> parts.computeIfAbsent(who, each -> new ArrayList<>())
                            .add(part));
        }
        return new Allocation(amount, shares(parts));
    }

    /**
     * What a municipality pays that comes later: what it would have borne of an amount had it been a member throughout the
     * period. The others get it back, each component of the key by that component.
     *
     * @throws RuleBroken when it was a member in the period, when nobody was, or when there is nothing to go by
     * @throws Invalid as {@link #of}
     */
    public BuyIn buyIn(Money amount, AllocationKey key, MunicipalityCode joiner) {
        requireMembers();
        if (members.containsKey(joiner)) {
            throw new RuleBroken("economy.rule.joiner-is-member", joiner.value());
        }
        SortedMap<MunicipalityCode, Integer> joined = new TreeMap<>(members);
        joined.put(joiner, allDays);
        Weighing with = new Weighing(joined, allDays, basis);
        Weighing without = new Weighing(members, allDays, basis);
        List<Part> paid = new ArrayList<>();
        SortedMap<MunicipalityCode, List<Part>> returned = new TreeMap<>();
        members.keySet().forEach(member -> returned.put(member, new ArrayList<>()));
        for (Piece piece : pieces(amount, key)) {
            SortedMap<MunicipalityCode, Part> all = with.split(piece.amount(), piece.key());
            Part own = all.remove(joiner);
            if (own != null) {
                paid.add(own);
                without.split(own.amount(), piece.key(), new TreeSet<>(all.keySet()))
                        .forEach((who, part) -> returned.computeIfAbsent(who, each -> new ArrayList<>())
                                .add(part));
            }
        }
        return new BuyIn(amount, share(joiner, paid), shares(returned));
    }

    private void requireMembers() {
        if (members.isEmpty()) {
            throw new RuleBroken("economy.rule.no-members");
        }
    }

    /** A part of the amount, and the simple key that splits it. */
    private record Piece(Money amount, AllocationKey key) {}

    /** Each component is rounded on its own; the order in which they are written gives nobody an øre. */
    private static List<Piece> pieces(Money amount, AllocationKey key) {
        if (!(key instanceof AllocationKey.Mixed mixed)) {
            return List.of(new Piece(amount, key));
        }
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
        return Split.of(amount, shares).stream()
                .map(piece -> new Piece(piece.amount(), ordered.get(piece.who()).key()))
                .toList();
    }

    private static List<Share> shares(SortedMap<MunicipalityCode, List<Part>> parts) {
        return parts.entrySet().stream()
                .map(each -> share(each.getKey(), each.getValue()))
                .toList();
    }

    private static Share share(MunicipalityCode municipality, List<Part> parts) {
        return new Share(
                municipality, parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus), List.copyOf(parts));
    }
}
