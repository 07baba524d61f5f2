package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateVerdict;
import dk.tvaers.loan.specialist.SpecialistId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of loans, without a database. */
class LoanTest {

    static final LocalDate FIRST = LocalDate.of(2015, 5, 1);
    static final LocalDate LAST = LocalDate.of(2015, 8, 31);
    static final LocalDate TODAY = LocalDate.of(2015, 7, 15);
    private static final MunicipalityCode ALBERTSLUND = new MunicipalityCode("165");
    private static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");

    @Test
    void lenderAndBorrowerDiffer() {
        refused("loan.rule.same-municipality", () -> new Loan.Offered(LoanId.next(), terms(ALBERTSLUND, ALBERTSLUND)));
    }

    @Test
    void anHourCostsRateAndOverheadAndTheTotalIsForAllHours() {
        Terms plain = terms(ALBERTSLUND, GLOSTRUP);
        assertThat(plain.total()).isEqualTo(Money.kroner(24_000));
        assertThat(new Overhead(null, new BigDecimal("12.5")).of(Money.of("333.33")))
                .isEqualTo(Money.of("41.67"));
        assertThat(new Overhead(Money.kroner(50), null).of(Money.kroner(600))).isEqualTo(Money.kroner(50));
        refused("loan.rule.one-overhead", () -> new Overhead(Money.kroner(1), BigDecimal.ONE));
        refused("loan.rule.percent", () -> new Overhead(null, new BigDecimal("201")));
    }

    @Test
    void underTheLawARateBelowFullCostIsRefusedAlsoWithANote() {
        refused(
                "loan.rule.below-full-cost",
                () -> LoanRules.aRateBelowFullCostIsRefused(RateVerdict.BELOW_FULL_COST, LegalBasis.LAW_655_2019));
        refused(
                "loan.rule.below-full-cost",
                () -> LoanRules.aRateBelowFullCostIsRefused(
                        RateVerdict.BELOW_WITH_FINANCES_NOTE, LegalBasis.LAW_655_2019));
        refused(
                "loan.rule.needs-finances-note",
                () -> LoanRules.aRateBelowFullCostIsRefused(
                        RateVerdict.BELOW_FULL_COST, LegalBasis.FELLOWSHIP_SECTION_60));
        refused(
                "loan.rule.full-cost-unknown",
                () -> LoanRules.aRateBelowFullCostIsRefused(RateVerdict.UNKNOWN, LegalBasis.OTHER));
        assertThatCode(() -> LoanRules.aRateBelowFullCostIsRefused(
                        RateVerdict.BELOW_WITH_FINANCES_NOTE, LegalBasis.FELLOWSHIP_SECTION_60))
                .doesNotThrowAnyException();
    }

    @Test
    void aCounterEntryIsNotCorrectedAndTakesBackNoMoreThanIsLeft() {
        HourEntry entry = entry(LocalDate.of(2015, 5, 4), "8", null);
        Loan.Running running = active().registered(entry, TODAY);
        HourEntry counter = entry(LocalDate.of(2015, 7, 1), "-5", entry.id());
        Loan.Running corrected = running.registered(counter, TODAY);
        refused(
                "loan.rule.corrects-too-much",
                () -> corrected.registered(entry(LocalDate.of(2015, 7, 1), "-3.25", entry.id()), TODAY));
        refused(
                "loan.rule.corrects-correction",
                () -> corrected.registered(entry(LocalDate.of(2015, 7, 1), "-1", counter.id()), TODAY));
        refused("loan.rule.hours-corrected", () -> corrected.takenBack(entry.id()));
        assertThat(corrected.ledger().hours()).isEqualByComparingTo("3");
    }

    @Test
    void disputedHoursAreNeitherConfirmedNorTakenBackAndWithTheLastDisputeItIsActiveAgain() {
        HourEntry one = entry(LocalDate.of(2015, 5, 4), "8", null);
        HourEntry two = entry(LocalDate.of(2015, 5, 5), "8", null);
        Loan.Disputed disputed = active().registered(one, TODAY)
                .registered(two, TODAY)
                .disputed(one.id())
                .disputed(two.id());
        YearMonth may = YearMonth.of(2015, 5);
        refused("loan.rule.month-disputed", () -> disputed.confirmed(may, TODAY, Set.of(PersonId.next())));
        refused("loan.rule.hours-disputed", () -> disputed.takenBack(one.id()));
        refused("loan.rule.hours-disputed", () -> disputed.disputed(one.id()));
        Loan.Running left = disputed.resolved(one.id());
        assertThat(left).isInstanceOf(Loan.Disputed.class);
        assertThat(((Loan.Disputed) left).resolved(two.id())).isInstanceOf(Loan.Active.class);
    }

    static Terms terms(MunicipalityCode lender, MunicipalityCode borrower) {
        return new Terms(
                1,
                lender,
                borrower,
                new SpecialistId(1),
                null,
                FIRST,
                LAST,
                BigDecimal.valueOf(40),
                Money.kroner(600),
                Overhead.NONE,
                Money.ZERO,
                LegalBasis.LAW_655_2019,
                null,
                null,
                null,
                null);
    }

    static Loan.Offered offered() {
        return new Loan.Offered(LoanId.next(), terms(ALBERTSLUND, GLOSTRUP));
    }

    static Loan.Active active() {
        return (Loan.Active) offered()
                .approvedByLender(approval(1, Side.LENDER, new PersonId(1)))
                .approved(approval(1, Side.BORROWER, new PersonId(2)));
    }

    static Approval approval(int terms, Side side, PersonId person) {
        return new Approval(terms, side, person, null, Instant.parse("2015-05-01T08:00:00Z"), null);
    }

    static HourEntry entry(LocalDate day, String hours, @Nullable HourEntryId corrects) {
        return new HourEntry(
                HourEntryId.next(),
                day,
                new BigDecimal(hours),
                "Test",
                0,
                Money.ZERO,
                corrects,
                new PersonId(9),
                Instant.parse("2015-05-01T08:00:00Z"));
    }
}
