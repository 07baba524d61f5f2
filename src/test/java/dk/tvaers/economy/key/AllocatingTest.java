package dk.tvaers.economy.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The worked examples of DOMAIN section 5, and what a key refuses. */
class AllocatingTest {

    private static final LocalDate COUNTED = LocalDate.of(2020, 1, 1);

    /** 1 January 2020. */
    private static final Map<String, Integer> INHABITANTS = Map.of(
            "155", 14_494, "161", 23_128, "165", 27_731, "167", 53_527, "169", 50_759, "175", 40_652, "183", 22_989,
            "187", 16_633);

    private static final SortedSet<MunicipalityCode> NOBODY = new TreeSet<>();

    @Test
    void perInhabitant() {
        assertThat(amounts(Money.kroner(750_000), inhabitants(Inhabitants.ALL_ALIKE)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "165",
                        "83221.96",
                        "161",
                        "69408.15",
                        "183",
                        "68991.01",
                        "175",
                        "121998.46",
                        "167",
                        "160636.90",
                        "187",
                        "49916.37",
                        "169",
                        "152330.01",
                        "155",
                        "43497.14"));
    }

    @Test
    void equallyTheOereThatIsLeftGoesToTheLowestCode() {
        assertThat(amounts(Money.of("100000.01"), new AllocationKey.Equal(NOBODY)))
                .containsEntry("155", "12500.01")
                .containsEntry("161", "12500.00")
                .hasSize(8);
        assertThat(amounts(Money.of("-100000.01"), new AllocationKey.Equal(NOBODY)))
                .containsEntry("155", "-12500.01")
                .containsEntry("187", "-12500.00");
    }

    @Test
    void eachShareTellsHowItComesAbout() {
        Allocation.Share albertslund =
                share(allocating().of(Money.kroner(750_000), inhabitants(Inhabitants.ALL_ALIKE)), "165");
        assertThat(albertslund.parts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(KeyKind.PER_INHABITANT);
            assertThat(part.basis()).isEqualByComparingTo("27731");
            assertThat(part.all()).isEqualByComparingTo("249913");
            assertThat(part.of()).isEqualTo(Money.kroner(750_000));
            assertThat(part.amount()).isEqualTo(Money.of("83221.96"));
        });
        assertThat(allocating()
                        .of(Money.of("0.03"), new AllocationKey.Equal(NOBODY))
                        .shares())
                .extracting(
                        each -> each.municipality().value(),
                        each -> each.parts().getFirst().rounded())
                .startsWith(tuple("155", true), tuple("161", true), tuple("165", true), tuple("167", false));
    }

    @Test
    void thoseAboveABracketCountHalfAndNoMoreThanTheCapAreCounted() {
        Inhabitants half = new Inhabitants(List.of(new Inhabitants.Bracket(50_000, new BigDecimal("0.5"))), null);
        assertThat(half.weight(50_000)).isEqualByComparingTo("50000");
        assertThat(half.weight(53_527)).isEqualByComparingTo("51763.5");
        assertThat(new Inhabitants(
                                List.of(
                                        new Inhabitants.Bracket(10_000, new BigDecimal("0.5")),
                                        new Inhabitants.Bracket(20_000, new BigDecimal("0.2"))),
                                null)
                        .weight(30_000))
                .isEqualByComparingTo("17000");
        assertThat(new Inhabitants(List.of(), 20_000).weight(53_527)).isEqualByComparingTo("20000");
        assertThat(new Inhabitants(
                                List.of(
                                        new Inhabitants.Bracket(20_000, BigDecimal.ZERO),
                                        new Inhabitants.Bracket(10_000, new BigDecimal("0.25"))),
                                15_000)
                        .weight(30_000))
                .isEqualByComparingTo("11250");
    }

    @Test
    void aMixedKeyRoundsEachComponentOnItsOwnAndAdds() {
        AllocationKey mixed = new AllocationKey.Mixed(List.of(
                new AllocationKey.Component(new BigDecimal("40"), new AllocationKey.Equal(NOBODY)),
                new AllocationKey.Component(new BigDecimal("60"), inhabitants(Inhabitants.ALL_ALIKE))));
        Allocation.Share dragoer = share(allocating().of(Money.of("100000.01"), mixed), "155");
        assertThat(dragoer.parts())
                .extracting(Allocation.Part::of)
                .containsExactly(Money.kroner(40_000), Money.of("60000.01"));
        assertThat(dragoer.parts())
                .extracting(Allocation.Part::amount)
                .containsExactly(Money.kroner(5_000), Money.of("3479.77"));
        assertThat(dragoer.amount()).isEqualTo(Money.of("8479.77"));
    }

    @Test
    void componentsThatDifferByTheirShareOnlyComeOutAlikeInEitherOrder() {
        List<AllocationKey.Component> components = List.of(
                new AllocationKey.Component(new BigDecimal("30"), new AllocationKey.Equal(NOBODY)),
                new AllocationKey.Component(new BigDecimal("70"), new AllocationKey.Equal(NOBODY)));
        Money amount = Money.of("0.05");
        assertThat(allocating().of(amount, new AllocationKey.Mixed(components)))
                .isEqualTo(allocating().of(amount, new AllocationKey.Mixed(components.reversed())));
    }

    @Test
    void onlyParticipantsBearAndTheOthersAreShownWithNothing() {
        AllocationKey two = new AllocationKey.Equal(new TreeSet<>(List.of(code("161"), code("165"))));
        assertThat(amounts(Money.kroner(10), two))
                .containsEntry("161", "5.00")
                .containsEntry("165", "5.00")
                .containsEntry("155", "0.00");
        refused("economy.rule.no-member", () -> allocating()
                .of(Money.kroner(10), new AllocationKey.Equal(new TreeSet<>(List.of(code("101"))))));
    }

    @Test
    void percentagesGiveAHundred() {
        assertThat(amounts(Money.kroner(1), fixed("161", "33.3333", "165", "66.6667")))
                .containsEntry("161", "0.33")
                .containsEntry("165", "0.67")
                .containsEntry("187", "0.00");
        refused("economy.rule.percent-sum", () -> fixed("161", "50", "165", "49.99"));
        refused("economy.rule.percent", () -> fixed("161", "-1", "165", "101"));
        refused(
                "economy.rule.mixed-in-mixed",
                () -> new AllocationKey.Mixed(List.of(new AllocationKey.Component(
                        Percent.ALL,
                        new AllocationKey.Mixed(
                                List.of(new AllocationKey.Component(Percent.ALL, new AllocationKey.Equal(NOBODY))))))));
    }

    @Test
    void whereNothingIsToGoByNothingIsShared() {
        AllocationKey hours = new AllocationKey.Hours(YearMonth.of(2026, 1), YearMonth.of(2026, 12), NOBODY);
        refused("economy.rule.nothing-to-go-by", () -> allocating().of(Money.kroner(1), hours));
        refused("economy.rule.no-members", () -> new Allocating(List.of(), basis()).of(Money.ZERO, hours));
        refused(
                "economy.rule.months",
                () -> new AllocationKey.Hours(YearMonth.of(2026, 2), YearMonth.of(2026, 1), NOBODY));
        refused("economy.rule.inhabitants-unknown", () -> new Allocating(List.of(code("101")), basis())
                .of(Money.kroner(1), inhabitants(Inhabitants.ALL_ALIKE)));
    }

    @Test
    void whoJoinedWithinThePeriodWeighsByItsDays() {
        Allocating halfAYear =
                new Allocating(366, List.of(days("165", 183), days("161", 366), days("155", 366)), basis());
        Allocation equal = halfAYear.of(Money.kroner(100), new AllocationKey.Equal(NOBODY));
        assertThat(equal.shares())
                .extracting(share -> share.municipality().value(), share -> share.amount()
                        .toString())
                .containsExactly(tuple("155", "40.00"), tuple("161", "40.00"), tuple("165", "20.00"));
        assertThat(equal.shares().getLast().parts()).singleElement().satisfies(part -> {
            assertThat(part.basis()).isEqualByComparingTo("1");
            assertThat(part.days()).isEqualTo(183);
            assertThat(part.allDays()).isEqualTo(366);
            assertThat(part.all()).isEqualByComparingTo("915");
            assertThat(part.isByDays()).isTrue();
        });
        assertThat(share(halfAYear.of(Money.kroner(366), inhabitants(Inhabitants.ALL_ALIKE)), "165")
                        .parts())
                .singleElement()
                .satisfies(part -> assertThat(part.all())
                        .isEqualByComparingTo(String.valueOf(27_731 * 183 + (23_128 + 14_494) * 366)));
    }

    @Test
    void ofPercentagesTheOthersCarryWhatALateMemberDoesNot() {
        Allocation shared = new Allocating(10, List.of(days("161", 10), days("165", 5)), basis())
                .of(Money.kroner(300), fixed("161", "50", "165", "50"));
        assertThat(shared.shares())
                .extracting(share -> share.amount().toString())
                .containsExactly("200.00", "100.00");
    }

    @Test
    void daysMakeNoDifferenceWhereEverybodyWhoTakesPartWasAMemberThroughout() {
        Allocating late = new Allocating(365, List.of(days("165", 184), days("161", 365), days("155", 365)), basis());
        AllocationKey two = new AllocationKey.Equal(new TreeSet<>(List.of(code("161"), code("155"))));
        assertThat(share(late.of(Money.kroner(10), two), "161").parts())
                .singleElement()
                .satisfies(part -> assertThat(part.isByDays()).isFalse());
        assertThat(new Allocating(365, List.of(days("161", 365), days("165", 365)), basis())
                        .of(Money.kroner(3), inhabitants(Inhabitants.ALL_ALIKE)))
                .isEqualTo(new Allocating(List.of(code("165"), code("161")), basis())
                        .of(Money.kroner(3), inhabitants(Inhabitants.ALL_ALIKE)));
    }

    @Test
    void hoursAreInTimeAlready() {
        KeyBasis worked = new KeyBasis() {
            @Override
            public Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality) {
                return Optional.empty();
            }

            @Override
            public BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality) {
                return BigDecimal.TEN;
            }
        };
        assertThat(new Allocating(10, List.of(days("161", 10), days("165", 5)), worked)
                        .of(
                                Money.kroner(300),
                                new AllocationKey.Hours(YearMonth.of(2026, 1), YearMonth.of(2026, 12), NOBODY))
                        .shares())
                .extracting(share -> share.amount().toString())
                .containsExactly("150.00", "150.00");
    }

    @Test
    void aLateJoinerPaysWhatItWouldHaveBorneAndTheOthersGetItBackByTheSameKey() {
        Allocating earlier = new Allocating(List.of(code("161"), code("165")), basis());
        BuyIn buyIn = earlier.buyIn(Money.kroner(65_353), inhabitants(Inhabitants.ALL_ALIKE), code("155"));
        assertThat(buyIn.joiner().amount()).isEqualTo(Money.kroner(14_494));
        assertThat(buyIn.returned())
                .extracting(share -> share.municipality().value(), share -> share.amount()
                        .toString())
                .containsExactly(tuple("161", "6591.11"), tuple("165", "7902.89"));
        assertThat(buyIn.returned().getFirst().parts()).singleElement().satisfies(part -> assertThat(part.of())
                .isEqualTo(Money.kroner(14_494)));
        AllocationKey mixed = new AllocationKey.Mixed(List.of(
                new AllocationKey.Component(new BigDecimal("50"), new AllocationKey.Equal(NOBODY)),
                new AllocationKey.Component(new BigDecimal("50"), inhabitants(Inhabitants.ALL_ALIKE))));
        assertThat(earlier.buyIn(Money.kroner(130_706), mixed, code("155")).returned())
                .extracting(share -> share.parts().getFirst().amount().toString())
                .containsExactly("10892.17", "10892.17");
        refused("economy.rule.joiner-is-member", () -> earlier.buyIn(Money.kroner(1), mixed, code("161")));
    }

    private static MemberDays days(String code, int days) {
        return new MemberDays(code(code), days);
    }

    private static Allocating allocating() {
        return new Allocating(
                INHABITANTS.keySet().stream().map(AllocatingTest::code).toList(), basis());
    }

    private static KeyBasis basis() {
        return new KeyBasis() {
            @Override
            public Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality) {
                return Optional.ofNullable(INHABITANTS.get(municipality.value()));
            }

            @Override
            public BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality) {
                return BigDecimal.ZERO;
            }
        };
    }

    private static AllocationKey inhabitants(Inhabitants counting) {
        return new AllocationKey.PerInhabitant(COUNTED, counting, NOBODY);
    }

    private static AllocationKey fixed(String one, String percent, String other, String rest) {
        return new AllocationKey.Fixed(
                new TreeMap<>(Map.of(code(one), new BigDecimal(percent), code(other), new BigDecimal(rest))));
    }

    private static Map<String, String> amounts(Money amount, AllocationKey key) {
        return allocating().of(amount, key).shares().stream()
                .collect(Collectors.toMap(share -> share.municipality().value(), share -> share.amount()
                        .toString()));
    }

    private static Allocation.Share share(Allocation allocation, String code) {
        return allocation.shares().stream()
                .filter(share -> share.municipality().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MunicipalityCode code(String code) {
        return new MunicipalityCode(code);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(thrown -> {
            if (thrown instanceof Invalid invalid) {
                assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .contains(key);
            } else {
                assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo(key));
            }
        });
    }
}
