package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.LAST_MONTH;
import static dk.tvaers.loan.LoanScene.data;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Money;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HoursToSettleTest {

    private static final LocalDate BEFORE = LAST_MONTH.minusMonths(1);

    private final LoanScene scene = new LoanScene();
    private final HoursToSettle hours = Portal.bean(HoursToSettle.class);

    @Test
    void eachConfirmedEntryIsALineWithItsAmountsAndNothingIsNetted() {
        LoanId id = scene.offer(scene.request(40), withOverhead());
        scene.lender(() -> scene.approve(id, Side.LENDER));
        scene.borrower(() -> scene.approve(id, Side.BORROWER));
        HourEntryId entry = scene.hours(id, BEFORE, "7.25");
        assertThat(lines(BEFORE, LAST_MONTH)).as("nothing is confirmed").isEmpty();
        scene.confirm(id, BEFORE);
        HourEntryId counter = scene.lentPerson(
                () -> Portal.bean(RegisteringHours.class).correct(id, entry, data(LAST_MONTH, "0.25")));
        assertThat(lines(BEFORE, LAST_MONTH)).hasSize(1);
        scene.confirm(id, LAST_MONTH);
        List<HoursToSettle.Line> both = lines(BEFORE, LAST_MONTH);
        assertThat(both).extracting(HoursToSettle.Line::id).containsExactly(entry, counter);
        HoursToSettle.Line first = both.getFirst();
        assertThat(first.loan()).isEqualTo(id);
        assertThat(first.lender()).isEqualTo(ALBERTSLUND);
        assertThat(first.borrower()).isEqualTo(GLOSTRUP);
        assertThat(first.month()).isEqualTo(YearMonth.from(BEFORE));
        assertThat(first.rate()).isEqualTo(Money.of("600.01"));
        assertThat(first.overhead()).isEqualTo(Money.of("60.00"));
        assertThat(first.work()).isEqualTo(Money.of("4785.07"));
        assertThat(first.mileage()).isEqualTo(Money.of("38.20"));
        assertThat(first.expenses()).isEqualTo(Money.kroner(20));
        assertThat(first.amount()).isEqualTo(Money.of("4843.27"));
        HoursToSettle.Line second = both.getLast();
        assertThat(second.corrects()).isEqualTo(entry);
        assertThat(second.hours()).isEqualByComparingTo("-0.25");
        assertThat(second.amount()).isEqualTo(Money.of("-223.20"));
        assertThat(lines(LAST_MONTH, LAST_MONTH))
                .extracting(HoursToSettle.Line::id)
                .containsExactly(counter);
    }

    @Test
    void anotherCollaborationHasNoneOfThem() {
        LoanId id = scene.active();
        scene.hours(id, LAST_MONTH, "1");
        scene.confirm(id, LAST_MONTH);
        assertThat(lines(LAST_MONTH, LAST_MONTH)).hasSize(1);
        assertThat((List<HoursToSettle.Line>) Fresh.collaboration(GLOSTRUP, ALBERTSLUND)
                        .asCoordinator(() -> hours.confirmed(YearMonth.from(BEFORE), YearMonth.from(LAST_MONTH))))
                .isEmpty();
    }

    private OfferData withOverhead() {
        OfferData plain = scene.offerOf(40, 600);
        return new OfferData(
                plain.specialist(),
                plain.from(),
                plain.to(),
                plain.mostHours(),
                Money.of("600.01"),
                new Overhead(null, BigDecimal.TEN),
                plain.perKilometre(),
                plain.basis(),
                plain.vatTreatment(),
                null,
                null,
                null);
    }

    private List<HoursToSettle.Line> lines(LocalDate first, LocalDate last) {
        return scene.fresh.asCoordinator(() -> hours.confirmed(YearMonth.from(first), YearMonth.from(last)));
    }
}
