package dk.tvaers.economy.key;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every amount, key and set of members. */
class SplitTest {

    private static final long HIGHEST_ORE = 100_000_000_000_000L;
    private static final int LOWEST_CODE = 101;

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(0L, 1L, -1L, HIGHEST_ORE, -HIGHEST_ORE),
                        Arbitraries.longs().between(-HIGHEST_ORE, HIGHEST_ORE))
                .map(Money::new);
    }

    @Property
    void theSharesSumExactlyAndNoneIsAWholeOereFromItsExactValue(
            @ForAll("amounts") Money amount,
            @ForAll @Size(min = 1, max = 98) List<@IntRange(max = 700_000) Integer> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        List<Split.Piece<Integer>> pieces = Split.of(amount, weighed(weights));
        assertThat(pieces.stream().mapToLong(piece -> piece.amount().ore()).sum())
                .isEqualTo(amount.ore());
        BigDecimal all = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal off = BigDecimal.valueOf(pieces.get(i).amount().ore())
                    .multiply(all)
                    .subtract(BigDecimal.valueOf(amount.ore()).multiply(BigDecimal.valueOf(weights.get(i))));
            assertThat(off.abs()).isLessThan(all);
        }
    }

    @Property
    void equalWeightsDifferByOneOereAtMostAndWhoWeighsNothingBearsNothing(
            @ForAll("amounts") Money amount, @ForAll @IntRange(min = 1, max = 98) int members) {
        List<Integer> weights = new ArrayList<>(Collections.nCopies(members, 1));
        weights.add(0);
        List<Split.Piece<Integer>> pieces = Split.of(amount, weighed(weights));
        assertThat(pieces.getLast().amount()).isEqualTo(Money.ZERO);
        List<Long> ore = pieces.stream()
                .limit(members)
                .map(piece -> piece.amount().ore())
                .toList();
        assertThat(Collections.max(ore) - Collections.min(ore)).isBetween(0L, 1L);
    }

    @Property
    void anAmountBelowZeroIsTheSameWithTheOtherSign(
            @ForAll("amounts") Money amount,
            @ForAll @Size(min = 1, max = 98) List<@IntRange(min = 1, max = 700_000) Integer> weights) {
        List<Split.Piece<Integer>> pieces = Split.of(amount, weighed(weights));
        assertThat(Split.of(new Money(-amount.ore()), weighed(weights)))
                .extracting(piece -> -piece.amount().ore())
                .isEqualTo(pieces.stream().map(piece -> piece.amount().ore()).toList());
    }

    @Property
    void ofRandomKeysTheSharesSumExactlyWhateverTheOrderOfTheInput(
            @ForAll("amounts") Money amount, @ForAll @IntRange(min = 1, max = 98) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<MunicipalityCode> members = members(count);
        List<AllocationKey.Component> components = components(random, members);
        KeyBasis basis = new RandomFigures(seed);
        int allDays = 1 + random.nextInt(366);
        List<MemberDays> days = members.stream()
                .map(member -> new MemberDays(member, random.nextBoolean() ? allDays : 1 + random.nextInt(allDays)))
                .collect(Collectors.toList());
        Allocation first = new Allocating(allDays, days, basis).of(amount, new AllocationKey.Mixed(components));
        assertThat(first.shares().stream()
                        .mapToLong(share -> share.amount().ore())
                        .sum())
                .isEqualTo(amount.ore());
        for (Allocation.Share share : first.shares()) {
            for (Allocation.Part part : share.parts()) {
                BigDecimal exact = part.of()
                        .inKroner()
                        .multiply(part.basis())
                        .multiply(BigDecimal.valueOf(part.days()))
                        .divide(part.all(), 6, RoundingMode.HALF_UP);
                assertThat(part.amount().inKroner().subtract(exact).abs()).isLessThan(new BigDecimal("0.010001"));
            }
        }
        Collections.shuffle(days, random);
        List<AllocationKey.Component> shuffled = new ArrayList<>(components);
        Collections.shuffle(shuffled, random);
        assertThat(new Allocating(allDays, days, basis).of(amount, new AllocationKey.Mixed(shuffled)))
                .isEqualTo(first);
    }

    @Property
    void ofEqualWeightsAndEqualDaysTheSharesDifferByOneOereAtMost(
            @ForAll("amounts") Money amount,
            @ForAll @IntRange(min = 1, max = 40) int early,
            @ForAll @IntRange(min = 1, max = 40) int late,
            @ForAll @IntRange(min = 1, max = 366) int allDays,
            @ForAll @IntRange(min = 1, max = 366) int part) {
        int lateDays = Math.min(allDays, part);
        List<MemberDays> days = members(early + late).stream()
                .map(member -> new MemberDays(
                        member, Integer.parseInt(member.value()) < LOWEST_CODE + early ? allDays : lateDays))
                .toList();
        List<Allocation.Share> shares = new Allocating(allDays, days, new RandomFigures(1))
                .of(amount, new AllocationKey.Equal(new TreeSet<>()))
                .shares();
        assertThat(spread(shares.subList(0, early))).isBetween(0L, 1L);
        assertThat(spread(shares.subList(early, early + late))).isBetween(0L, 1L);
        assertThat(Math.abs(shares.getLast().amount().ore()))
                .isLessThanOrEqualTo(Math.abs(shares.getFirst().amount().ore()));
    }

    @Property
    void aBuyInSumsToZeroAndLeavesEachWithWhatItWouldHaveBorne(
            @ForAll("amounts") Money amount, @ForAll @IntRange(min = 1, max = 97) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<MunicipalityCode> members = members(count);
        MunicipalityCode joiner = new MunicipalityCode("900");
        AllocationKey key = new AllocationKey.Mixed(components(random, members));
        KeyBasis basis = new RandomFigures(seed);
        int allDays = 1 + random.nextInt(366);
        List<MemberDays> days = members.stream()
                .map(member -> new MemberDays(member, 1 + random.nextInt(allDays)))
                .collect(Collectors.toList());
        Allocation without = new Allocating(allDays, days, basis).of(amount, key);
        BuyIn buyIn = new Allocating(allDays, days, basis).buyIn(amount, key, joiner);
        assertThat(buyIn.returned().stream()
                        .mapToLong(share -> share.amount().ore())
                        .sum())
                .isEqualTo(buyIn.joiner().amount().ore());
        days.add(new MemberDays(joiner, allDays));
        Allocation with = new Allocating(allDays, days, basis).of(amount, key);
        assertThat(buyIn.joiner()).isEqualTo(with.shares().getLast());
        for (int i = 0; i < count; i++) {
            long borne = without.shares().get(i).amount().ore()
                    - buyIn.returned().get(i).amount().ore();
            assertThat(Math.abs(borne - with.shares().get(i).amount().ore())).isLessThanOrEqualTo(2L * 3);
            assertThat(buyIn.returned().get(i).amount().ore() * Long.signum(amount.ore()))
                    .isNotNegative();
        }
    }

    private static long spread(List<Allocation.Share> shares) {
        List<Long> ore =
                shares.stream().map(share -> Math.abs(share.amount().ore())).toList();
        return Collections.max(ore) - Collections.min(ore);
    }

    private static List<MunicipalityCode> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MunicipalityCode(String.valueOf(LOWEST_CODE + i)))
                .collect(Collectors.toList());
    }

    private static List<AllocationKey.Component> components(Random random, List<MunicipalityCode> members) {
        int share = random.nextInt(101);
        int second = random.nextInt(101 - share);
        return List.of(
                new AllocationKey.Component(
                        BigDecimal.valueOf(share),
                        new AllocationKey.Equal(new TreeSet<>(members.subList(0, 1 + random.nextInt(members.size()))))),
                new AllocationKey.Component(
                        BigDecimal.valueOf(second),
                        new AllocationKey.PerInhabitant(
                                LocalDate.EPOCH,
                                new Inhabitants(
                                        List.of(new Inhabitants.Bracket(
                                                random.nextInt(200_000), BigDecimal.valueOf(random.nextInt(100), 2))),
                                        random.nextBoolean() ? null : 1 + random.nextInt(300_000)),
                                new TreeSet<>())),
                new AllocationKey.Component(
                        BigDecimal.valueOf(100L - share - second),
                        new AllocationKey.Hours(YearMonth.of(2026, 1), YearMonth.of(2026, 12), new TreeSet<>())));
    }

    private static SequencedMap<Integer, BigDecimal> weighed(List<Integer> weights) {
        SequencedMap<Integer, BigDecimal> weighed = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            weighed.put(i, BigDecimal.valueOf(weights.get(i)));
        }
        return weighed;
    }

    /** At least one inhabitant and a quarter of an hour each. */
    private static final class RandomFigures implements KeyBasis {

        private final long seed;

        RandomFigures(long seed) {
            this.seed = seed;
        }

        @Override
        public Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality) {
            return Optional.of(1 + of(municipality).nextInt(700_000));
        }

        @Override
        public BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality) {
            return BigDecimal.valueOf(25L * (1 + of(municipality).nextInt(4_000)), 2);
        }

        private Random of(MunicipalityCode municipality) {
            return new Random(seed + Integer.parseInt(municipality.value()));
        }
    }
}
