package dk.tvaers.economy.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.economy.key.KeyBasis;
import dk.tvaers.economy.key.MemberDays;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Property(tries = 300)
    void allThatIsOwedAndDueSumsToZero(
            @ForAll @IntRange(min = 1, max = 98) int members,
            @ForAll @IntRange(max = 30) int lines,
            @ForAll boolean onAccount,
            @ForAll boolean carried,
            @ForAll long seed) {
        Figures figures = figures(new Random(seed), members, lines, onAccount, carried && !onAccount);
        assertThat(sum(figures.postings().stream().map(Posting::amount).toList()))
                .isEqualTo(Money.ZERO);
        assertThat(figures.postings().stream().map(Posting::municipality))
                .as("each member has its share, be it zero")
                .containsAll(figures.members());
    }

    @Property(tries = 100)
    void whoIsCarriedOverOwesNothingForTheCosts(@ForAll @IntRange(min = 2, max = 98) int members, @ForAll long seed) {
        Figures figures = figures(new Random(seed), members, 12, false, true);
        for (MunicipalityCode member : figures.carriedFor()) {
            assertThat(sum(figures.postings().stream()
                            .filter(each -> each.municipality().equals(member))
                            .filter(each -> each.kind() != PostingKind.PAID
                                    && each.kind() != PostingKind.LENT
                                    && each.kind() != PostingKind.BORROWED)
                            .map(Posting::amount)
                            .toList()))
                    .isEqualTo(Money.ZERO);
        }
    }

    @Property(tries = 100)
    void sharesAreReadAsTheyWereWritten(@ForAll @IntRange(max = 98) int members, @ForAll long seed) {
        SortedMap<MunicipalityCode, Money> shares = split(new Random(seed), members);
        assertThat(ShareText.read(ShareText.write(shares))).isEqualTo(shares);
    }

    @Property(tries = 100)
    void whatIsKeptOfTheFiguresGivesTheSameSharesAgain(
            @ForAll @IntRange(min = 1, max = 98) int count,
            @ForAll @IntRange(min = 1, max = 365) int days,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<MemberDays> members = codes(count).stream()
                .map(code -> new MemberDays(code, 1 + random.nextInt(days)))
                .toList();
        AllocationKey key =
                switch (random.nextInt(3)) {
                    case 0 -> new AllocationKey.Equal(new TreeSet<>());
                    case 1 -> new AllocationKey.PerInhabitant(DAY, Inhabitants.ALL_ALIKE, new TreeSet<>());
                    default -> new AllocationKey.Hours(YearMonth.of(2026, 1), YearMonth.of(2026, 3), new TreeSet<>());
                };
        Basis.Noting noting = new Basis.Noting(new KeyBasis() {
            @Override
            public Optional<Integer> inhabitants(AllocationKey.PerInhabitant asked, MunicipalityCode code) {
                return Optional.of(10_000 + Integer.parseInt(code.value()));
            }

            @Override
            public BigDecimal hours(AllocationKey.Hours asked, MunicipalityCode code) {
                return new BigDecimal(code.value()).movePointLeft(1);
            }
        });
        Money amount = new Money(random.nextLong(-100_000_000, 100_000_000));
        Allocation first = new Allocating(days, members, noting).of(amount, key);
        Allocation again = noting.basis(1, days, members).allocating().of(amount, key);
        assertThat(again).isEqualTo(first);
    }

    private static Figures figures(Random random, int count, int lines, boolean onAccount, boolean carried) {
        SortedSet<MunicipalityCode> members = codes(count);
        List<MunicipalityCode> all = List.copyOf(members);
        MunicipalityCode host = all.get(random.nextInt(count));
        List<SettlementLine> made = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            LineKind kind = onAccount ? LineKind.COST : LineKind.values()[random.nextInt(LineKind.values().length)];
            made.add(line(random, i, kind, all));
        }
        List<HoursLine> hours = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            hours.add(hours(random, all));
        }
        SortedSet<MunicipalityCode> carriedFor = new TreeSet<>(carried ? members : List.of());
        carriedFor.remove(host);
        SettlementPeriod period = new SettlementPeriod(2026, onAccount ? 1 : SettlementPeriod.YEAR);
        return new Figures(period, host, members, carriedFor, made, hours, List.of(), List.of());
    }

    private static SettlementLine line(Random random, int number, LineKind kind, List<MunicipalityCode> all) {
        SortedMap<MunicipalityCode, Money> shares = split(random, all.size());
        return new SettlementLine(
                null,
                number,
                kind,
                "Linje",
                kind == LineKind.COST ? CostLineId.next() : null,
                null,
                new CostPlace.Everything(),
                null,
                null,
                kind == LineKind.COST ? all.get(random.nextInt(all.size())) : null,
                DAY,
                DAY,
                sum(List.copyOf(shares.values())),
                null,
                null,
                null,
                null,
                Settling.EXEMPT,
                shares);
    }

    private static HoursLine hours(Random random, List<MunicipalityCode> all) {
        return new HoursLine(
                random.nextLong(),
                1,
                all.get(random.nextInt(all.size())),
                all.get(random.nextInt(all.size())),
                null,
                DAY,
                BigDecimal.ONE,
                "Test",
                new Money(random.nextLong(-1_000_000, 1_000_000)),
                new Money(random.nextLong(1000)),
                Money.ZERO,
                null,
                Settling.EXEMPT);
    }

    private static SortedMap<MunicipalityCode, Money> split(Random random, int count) {
        SortedMap<MunicipalityCode, Money> shares = new TreeMap<>();
        codes(count)
                .forEach(code ->
                        shares.put(code, new Money(random.nextLong(-100_000_000_000_000L, 100_000_000_000_000L))));
        return shares;
    }

    private static SortedSet<MunicipalityCode> codes(int count) {
        SortedSet<MunicipalityCode> codes = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            codes.add(new MunicipalityCode(String.valueOf(101 + i)));
        }
        return codes;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
