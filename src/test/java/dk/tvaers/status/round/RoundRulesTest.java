package dk.tvaers.status.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.calendar.DanishHolidays;
import dk.tvaers.kit.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundRulesTest {

    private static final DanishHolidays HOLIDAYS = new DanishHolidays();
    private static final WorkingDays WEEKDAYS = new WorkingDays(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            HOLIDAYS);
    private static final Instant OPENED = Instant.parse("2016-03-01T00:17:00Z");

    @Property(tries = 300)
    void allDaysOfARoundAreWorkedAndRemindersLieAfterTheOpeningAndNotAfterTheClosing(
            @ForAll("rhythms") Rhythm rhythm,
            @ForAll @NotEmpty Set<DayOfWeek> days,
            @ForAll @IntRange(min = 2015, max = 2040) int year,
            @ForAll Month month) {
        WorkingDays worked = new WorkingDays(days, HOLIDAYS);
        RoundPlan plan = rhythm.plan(YearMonth.of(year, month), worked);
        assertThat(Stream.concat(Stream.of(plan.opensOn(), plan.closesOn()), plan.reminders().stream()))
                .allMatch(worked::contains);
        assertThat(plan.opensOn()).isBeforeOrEqualTo(plan.closesOn());
        assertThat(plan.reminders())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(day -> day.isAfter(plan.opensOn()) && !day.isAfter(plan.closesOn()));
    }

    /** Lives a year hour by hour, changes of the clock included, by nothing but the rules. */
    @Property(tries = 60)
    void inAYearEachMonthThatIsOnHasOneRoundAndEachOfItsDaysReminds(
            @ForAll("rhythms") Rhythm rhythm, @ForAll @IntRange(min = 2016, max = 2035) int year) {
        rhythm.validate();
        Instant start =
                ZonedDateTime.of(year, 1, 1, 0, 17, 0, 0, Now.COPENHAGEN).toInstant();
        Instant end = start.plus(Duration.ofDays(366));
        Set<YearMonth> held = new HashSet<>();
        List<RoundPlan> closed = new ArrayList<>();
        List<LocalDate> reminded = new ArrayList<>();
        @Nullable RoundPlan open = null;
        for (Instant now = start; now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
            LocalDate today = Now.date(now);
            if (open != null && RoundRules.isToClose(open.closesOn(), today)) {
                assertThat(reminded).as("%s", open).isEqualTo(open.reminders());
                closed.add(open);
                open = null;
            }
            if (open == null) {
                Optional<RoundPlan> due = RoundRules.toOpen(rhythm, WEEKDAYS, today, held::contains);
                if (due.isPresent()) {
                    open = due.get();
                    assertThat(held.add(open.month())).isTrue();
                    assertThat(rhythm.isOff(open.month())).isFalse();
                    // later only when the round before it still was open on that day
                    LocalDate opensOn = open.opensOn();
                    assertThat(closed.isEmpty()
                                    || today.equals(opensOn)
                                    || closed.getLast().closesOn().plusDays(1).equals(today))
                            .isTrue();
                    LocalDate opened = today;
                    open = new RoundPlan(
                            open.month(),
                            today,
                            open.reminders().stream()
                                    .filter(day -> day.isAfter(opened))
                                    .toList(),
                            open.closesOn());
                    reminded = new ArrayList<>();
                }
            }
            if (open != null) {
                RoundRules.reminderDue(open.reminders(), open.opensOn(), open.closesOn(), reminded, today)
                        .ifPresent(reminded::add);
            }
        }
        assertThat(closed).extracting(RoundPlan::month).doesNotHaveDuplicates();
        for (Month month : Month.values()) {
            YearMonth each = YearMonth.of(year, month);
            if (month != Month.JANUARY && month != Month.DECEMBER) {
                assertThat(held.contains(each)).as("%s", each).isEqualTo(!rhythm.isOff(each));
            }
        }
    }

    @Property
    void nobodyIsRemindedTwiceForADayNorForAnOlderOneAfterwards(
            @ForAll("days") List<LocalDate> reminders, @ForAll("days") List<LocalDate> todays) {
        LocalDate opened = LocalDate.of(2016, 3, 1);
        LocalDate closes = LocalDate.of(2016, 3, 28);
        List<LocalDate> reminded = new ArrayList<>();
        for (LocalDate today : todays.stream().sorted().toList()) {
            RoundRules.reminderDue(reminders, opened, closes, reminded, today).ifPresent(day -> {
                assertThat(day).isBeforeOrEqualTo(today).isAfter(opened);
                assertThat(reminded).allMatch(day::isAfter);
                reminded.add(day);
            });
            assertThat(RoundRules.reminderDue(reminders, opened, closes, reminded, today))
                    .isEmpty();
        }
    }

    @Test
    void whatWasMissedIsRemindedOfOnceAndAfterTheClosingNothingIs() {
        List<LocalDate> days = List.of(LocalDate.of(2016, 3, 8), LocalDate.of(2016, 3, 14));
        LocalDate opened = LocalDate.of(2016, 3, 1);
        LocalDate closes = LocalDate.of(2016, 3, 15);
        assertThat(RoundRules.reminderDue(days, opened, closes, List.of(), LocalDate.of(2016, 3, 15)))
                .contains(LocalDate.of(2016, 3, 14));
        assertThat(RoundRules.reminderDue(days, opened, closes, List.of(), LocalDate.of(2016, 3, 7)))
                .isEmpty();
        assertThat(RoundRules.reminderDue(days, opened, closes, List.of(), LocalDate.of(2016, 3, 16)))
                .isEmpty();
    }

    @Test
    void aRoundWhoseDaysHavePassedIsNotMadeUpFor() {
        Rhythm rhythm = Rhythm.PROPOSED;
        assertThat(RoundRules.toOpen(rhythm, WEEKDAYS, LocalDate.of(2016, 3, 16), month -> false))
                .isEmpty();
        assertThat(RoundRules.toOpen(rhythm, WEEKDAYS, LocalDate.of(2016, 3, 15), month -> false))
                .isPresent();
        assertThat(RoundRules.toOpen(rhythm, WEEKDAYS, LocalDate.of(2016, 3, 15), month -> true))
                .isEmpty();
        assertThat(RoundRules.toOpen(rhythm, WEEKDAYS, LocalDate.of(2016, 7, 5), month -> false))
                .isEmpty();
    }

    @Test
    void aReportCountsFromTheOpeningOnAndADraftOnlyWithoutOne() {
        Instant before = OPENED.minusSeconds(1);
        Instant after = OPENED.plusSeconds(1);
        assertThat(RoundRules.state(null, false, null, OPENED)).isEqualTo(RoundState.NOT_STARTED);
        assertThat(RoundRules.state(before, false, before, OPENED)).isEqualTo(RoundState.NOT_STARTED);
        assertThat(RoundRules.state(before, true, after, OPENED)).isEqualTo(RoundState.DRAFT);
        assertThat(RoundRules.state(OPENED, false, after, OPENED)).isEqualTo(RoundState.SUBMITTED);
        assertThat(RoundRules.state(after, true, after, OPENED)).isEqualTo(RoundState.RETURNED);
    }

    @Property
    void aMunicipalityIsReadyWhenAllItsPartsAre(@ForAll @NotEmpty List<RoundState> parts) {
        RoundState whole = RoundState.of(parts);
        if (parts.stream().noneMatch(RoundState::isMissing)) {
            assertThat(whole.isMissing()).isEqualTo(parts.stream().distinct().count() > 1);
        } else {
            assertThat(whole.isMissing()).isTrue();
        }
        assertThat(whole == RoundState.RETURNED).isEqualTo(parts.contains(RoundState.RETURNED));
        assertThat(RoundState.of(parts.stream().map(RoundState::atClosing).toList()))
                .isNotEqualTo(RoundState.SUBMITTED);
    }

    @Test
    void aRhythmThatCannotBeIsRefusedFieldByField() {
        assertThatThrownBy(() -> new Rhythm(30, List.of(8), 30, Set.of(Month.values())).validate())
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .contains("openingDay", "closingDay", "monthsOff"));
        assertThatThrownBy(() -> new Rhythm(5, List.of(20), 15, Set.of()).validate())
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .containsExactly("round.rule.reminder-outside"));
        new Rhythm(25, List.of(28, 2), 3, Set.of(Month.JULY)).validate();
    }

    /** Rhythms that can be chosen. */
    @Provide
    Arbitrary<Rhythm> rhythms() {
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 28);
        return Combinators.combine(
                        day,
                        day,
                        day.list().ofMaxSize(5),
                        Arbitraries.of(Month.class).set().ofMaxSize(4))
                .as((opening, closing, reminders, off) -> new Rhythm(
                        opening,
                        reminders.stream()
                                .filter(each ->
                                        !each.equals(opening) && place(opening, each) <= place(opening, closing))
                                .toList(),
                        closing,
                        off))
                .filter(rhythm -> rhythm.openingDay() != rhythm.closingDay());
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 30)
                .map(LocalDate.of(2016, 3, 1)::plusDays)
                .list()
                .ofMaxSize(8);
    }

    private static int place(int opening, int day) {
        return day > opening ? day : day + 28;
    }
}
