package dk.tvaers.jointwork;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.jointwork.HoursSpread.Spent;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Sums of hours per municipality and period, against a model that counts quarters with whole numbers. */
class HoursSpreadTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;
    private static final int QUARTERS_A_DAY = 96;
    private static final List<MunicipalityCode> CODES =
            List.of(new MunicipalityCode("161"), new MunicipalityCode("165"), new MunicipalityCode("169"));
    private static final Map<MunicipalityCode, String> MEMBERS =
            CODES.stream().collect(Collectors.toMap(code -> code, MunicipalityCode::value));

    @Provide
    Arbitrary<List<Spent>> visits() {
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, QUARTERS_A_DAY))
                .as((code, day, quarters) -> new Spent(
                        code,
                        code.value(),
                        FIRST.plusDays(day),
                        quarters == 0 ? null : new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters))))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void eachMunicipalityHasExactlyTheQuartersOfItsVisitsInThePeriod(
            @ForAll("visits") List<Spent> visits,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(max = DAYS) int days) {
        Period period = new Period(FIRST.plusDays(start), FIRST.plusDays(start + (long) days));
        Map<MunicipalityCode, Long> quarters = new TreeMap<>();
        CODES.forEach(code -> quarters.put(code, 0L));
        for (Spent visit : visits) {
            if (!visit.visitOn().isBefore(period.from())
                    && !visit.visitOn().isAfter(FIRST.plusDays(start + (long) days))) {
                quarters.merge(visit.code(), quarters(visit.hours()), Long::sum);
            }
        }
        HoursSpread spread = HoursSpread.of(period, MEMBERS, visits);
        assertThat(spread.lines())
                .allSatisfy(line -> assertThat(quarters(line.hours())).isEqualTo(quarters.get(line.code())));
        assertThat(quarters(spread.total()))
                .isEqualTo(quarters.values().stream().mapToLong(Long::longValue).sum());
    }

    @Property
    void aPeriodHasAsManyHoursAsItsTwoPartsAndTheOrderOfVisitsSaysNothing(
            @ForAll("visits") List<Spent> visits, @ForAll @IntRange(max = DAYS - 2) int cut, @ForAll Random random) {
        List<Spent> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);
        HoursSpread whole = of(visits, 0, DAYS - 1);
        assertThat(of(shuffled, 0, DAYS - 1)).isEqualTo(whole);
        HoursSpread before = of(visits, 0, cut);
        HoursSpread after = of(visits, cut + 1, DAYS - 1);
        assertThat(before.total().add(after.total())).isEqualTo(whole.total());
        assertThat(before.missing() + after.missing()).isEqualTo(whole.missing());
        for (MunicipalityHours line : whole.lines()) {
            assertThat(hours(before, line).add(hours(after, line))).isEqualTo(line.hours());
        }
    }

    @Property
    void theMostHoursComeFirstAndEveryMemberHasALine(@ForAll("visits") List<Spent> visits) {
        HoursSpread spread = of(visits, 0, DAYS - 1);
        assertThat(spread.lines()).extracting(MunicipalityHours::code).containsExactlyInAnyOrderElementsOf(CODES);
        assertThat(spread.lines())
                .extracting(MunicipalityHours::hours)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(spread.most()).isEqualTo(spread.lines().getFirst().hours());
    }

    @Example
    void whoHasLeftKeepsItsHoursAndAVisitWithoutHoursIsMissing() {
        MunicipalityCode left = new MunicipalityCode("269");
        HoursSpread spread = HoursSpread.of(
                new Period(FIRST, null),
                MEMBERS,
                List.of(
                        new Spent(left, "Solrød", FIRST, new BigDecimal("3.00")),
                        new Spent(CODES.getFirst(), "Glostrup", FIRST, null)));
        assertThat(spread.lines().getFirst())
                .isEqualTo(new MunicipalityHours(left, "Solrød", 1, new BigDecimal("3.00")));
        assertThat(spread.mean()).isEqualTo("0.75");
        assertThat(spread.missing()).isEqualTo(1);
    }

    private static HoursSpread of(List<Spent> visits, int from, int to) {
        return HoursSpread.of(new Period(FIRST.plusDays(from), FIRST.plusDays(to)), MEMBERS, visits);
    }

    private static BigDecimal hours(HoursSpread spread, MunicipalityHours line) {
        return spread.lines().stream()
                .filter(each -> each.code().equals(line.code()))
                .findFirst()
                .orElseThrow()
                .hours();
    }

    private static long quarters(@Nullable BigDecimal hours) {
        return hours == null ? 0 : hours.multiply(BigDecimal.valueOf(4)).longValueExact();
    }
}
