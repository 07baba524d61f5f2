package dk.tvaers.economy.agreed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A key that was approved must be the same for ever. */
class KeyCodecTest {

    private final KeyCodec codec = Portal.bean(KeyCodec.class);

    @Property
    void aKeyIsReadBackExactlyAsItWasWritten(@ForAll("keys") AllocationKey key) {
        String text = codec.write(key);
        assertThat(codec.read(text)).isEqualTo(key);
        assertThat(codec.write(codec.read(text))).isEqualTo(text);
    }

    /** As they stand in the database since the first migration of keys. */
    @Example
    void whatWasWrittenOnceIsReadForEver() {
        assertThat(codec.read("{\"kind\":\"EQUAL\",\"participants\":[\"161\"]}"))
                .isEqualTo(new AllocationKey.Equal(codes("161")));
        assertThat(codec.read("{\"kind\":\"PER_INHABITANT\",\"populationDate\":\"2020-01-01\","
                        + "\"brackets\":[{\"above\":150000,\"factor\":\"0.5\"}],\"cap\":200000}"))
                .isEqualTo(new AllocationKey.PerInhabitant(
                        LocalDate.of(2020, 1, 1),
                        new Inhabitants(List.of(new Inhabitants.Bracket(150_000, new BigDecimal("0.5"))), 200_000),
                        codes()));
        assertThat(codec.read("{\"kind\":\"FIXED\",\"percentages\":{\"161\":\"12.5\",\"165\":\"87.5\"}}"))
                .isEqualTo(new AllocationKey.Fixed(new TreeMap<>(Map.of(
                        new MunicipalityCode("161"), new BigDecimal("12.5"),
                        new MunicipalityCode("165"), new BigDecimal("87.5")))));
        assertThat(codec.read("{\"kind\":\"MIXED\",\"components\":[{\"share\":\"100\",\"key\":"
                        + "{\"kind\":\"HOURS\",\"first\":\"2026-01\",\"last\":\"2026-12\"}}]}"))
                .isEqualTo(new AllocationKey.Mixed(List.of(new AllocationKey.Component(
                        BigDecimal.valueOf(100),
                        new AllocationKey.Hours(YearMonth.of(2026, 1), YearMonth.of(2026, 12), codes())))));
    }

    @Provide
    Arbitrary<AllocationKey> keys() {
        Arbitrary<AllocationKey> simple = Arbitraries.oneOf(
                participants().map(AllocationKey.Equal::new),
                Combinators.combine(dates(), counting(), participants()).as(AllocationKey.PerInhabitant::new),
                percentages(),
                Combinators.combine(dates(), Arbitraries.integers().between(0, 30), participants())
                        .as((date, months, taking) -> new AllocationKey.Hours(
                                YearMonth.from(date), YearMonth.from(date).plusMonths(months), taking)));
        Arbitrary<AllocationKey> mixed = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000), simple, simple)
                .as((share, one, other) -> new AllocationKey.Mixed(List.of(
                        new AllocationKey.Component(BigDecimal.valueOf(share, 4), one),
                        new AllocationKey.Component(BigDecimal.valueOf(1_000_000L - share, 4), other))));
        return Arbitraries.oneOf(simple, mixed);
    }

    private static Arbitrary<AllocationKey> percentages() {
        return Arbitraries.integers().between(0, 1_000_000).map(share -> {
            SortedMap<MunicipalityCode, BigDecimal> both = new TreeMap<>();
            both.put(new MunicipalityCode("101"), BigDecimal.valueOf(share, 4));
            both.put(new MunicipalityCode("860"), BigDecimal.valueOf(1_000_000L - share, 4));
            return new AllocationKey.Fixed(both);
        });
    }

    private static Arbitrary<Inhabitants> counting() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 700_000)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(1, 700_000).injectNull(0.5))
                .as((above, factor, cap) -> new Inhabitants(
                        above.stream()
                                .map(each -> new Inhabitants.Bracket(each, BigDecimal.valueOf(factor, 4)))
                                .toList(),
                        cap));
    }

    private static Arbitrary<SortedSet<MunicipalityCode>> participants() {
        return Arbitraries.integers()
                .between(101, 860)
                .map(code -> new MunicipalityCode(String.valueOf(code)))
                .set()
                .ofMaxSize(98)
                .map(TreeSet::new);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
    }

    private static SortedSet<MunicipalityCode> codes(String... codes) {
        SortedSet<MunicipalityCode> set = new TreeSet<>();
        for (String code : codes) {
            set.add(new MunicipalityCode(code));
        }
        return set;
    }
}
