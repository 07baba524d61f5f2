package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.LAST_MONTH;
import static dk.tvaers.loan.LoanScene.data;
import static dk.tvaers.loan.LoanScene.leader;
import static dk.tvaers.loan.LoanScene.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LoanHoursTest {

    private final LoanScene scene = new LoanScene();
    private final RegisteringHours registering = Portal.bean(RegisteringHours.class);
    private final ConfirmingHours confirming = Portal.bean(ConfirmingHours.class);
    private final LoanId id = scene.active();

    @Test
    void theFortyFirstHourOfFortyNeedsAnAmendment() {
        scene.hours(id, LAST_MONTH, "20");
        scene.hours(id, LAST_MONTH.plusDays(1), "20");
        refused("loan.rule.over-maximum", () -> scene.hours(id, LAST_MONTH.plusDays(2), "0.25"));
        assertThat(scene.ledger(id).hours()).isEqualByComparingTo("40");
        AmendingLoans amending = Portal.bean(AmendingLoans.class);
        scene.lender(() -> {
            amending.propose(id, scene.version(id), Side.LENDER, LoanScene.TO, new BigDecimal("41"), null);
            amending.approve(id, scene.version(id), Side.LENDER, null);
            return true;
        });
        refused("loan.rule.over-maximum", () -> scene.hours(id, LAST_MONTH.plusDays(2), "1"));
        scene.borrower(() -> {
            amending.approve(id, scene.version(id), Side.BORROWER, null);
            return true;
        });
        scene.hours(id, LAST_MONTH.plusDays(2), "1");
        refused("loan.rule.over-maximum", () -> scene.hours(id, LAST_MONTH.plusDays(3), "0.25"));
    }

    @Test
    void hoursLieWithinThePeriodAndNotAhead() {
        refused("loan.rule.in-future", () -> scene.hours(id, Now.today().plusDays(1), "1"));
        refused("loan.rule.outside-period", () -> scene.hours(id, LoanScene.FROM.minusDays(1), "1"));
        refused("loan.rule.day-hours", () -> scene.hours(id, LAST_MONTH, "24.25"));
        refused("loan.rule.day-hours", () -> scene.hours(id, LAST_MONTH, "1.1"));
        LoanId waiting = scene.offered();
        refused("loan.rule.not-running", () -> scene.hours(waiting, LAST_MONTH, "1"));
        assertThat(scene.ledger(id).entries()).isEmpty();
    }

    @Test
    void theLentPersonAndTheLendersKeeperRegisterAndNobodyElse() {
        scene.lentPerson(() -> registering.register(id, data(LAST_MONTH, "1")));
        scene.lender(() -> registering.register(id, data(LAST_MONTH, "1")));
        assertThatThrownBy(() -> scene.borrower(() -> registering.register(id, data(LAST_MONTH, "1"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.fresh.as(
                        Role.READER, ALBERTSLUND, null, () -> registering.register(id, data(LAST_MONTH, "1"))))
                .isInstanceOf(Forbidden.class);
        assertThat(scene.ledger(id).hours()).isEqualByComparingTo("2");
    }

    @Test
    void openHoursAreChangedAndTakenBack() {
        HourEntryId entry = scene.hours(id, LAST_MONTH, "3");
        scene.lentPerson(() -> {
            registering.change(id, scene.version(id), entry, data(LAST_MONTH.plusDays(1), "4.5"));
            return true;
        });
        assertThat(scene.ledger(id).entry(entry).hours()).isEqualByComparingTo("4.5");
        assertThatThrownBy(() -> scene.lentPerson(() -> {
                    registering.takeBack(id, 0, entry);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        scene.lentPerson(() -> {
            registering.takeBack(id, scene.version(id), entry);
            return true;
        });
        assertThat(scene.ledger(id).entries()).isEmpty();
    }

    @Test
    void aConfirmedMonthIsClosedAndAMistakeIsACounterEntryInALaterOne() {
        HourEntryId entry = scene.hours(id, LAST_MONTH, "7.5");
        scene.confirm(id, LAST_MONTH);
        refused("loan.rule.month-confirmed", () -> scene.hours(id, LAST_MONTH.plusDays(1), "1"));
        refused(
                "loan.rule.month-confirmed",
                () -> scene.lentPerson(() -> {
                    registering.change(id, scene.version(id), entry, data(LAST_MONTH, "1"));
                    return true;
                }));
        refused(
                "loan.rule.month-confirmed",
                () -> scene.lentPerson(() -> {
                    registering.takeBack(id, scene.version(id), entry);
                    return true;
                }));
        refused("loan.rule.month-confirmed", () -> scene.confirm(id, LAST_MONTH));
        refused(
                "loan.rule.month-confirmed",
                () -> scene.lentPerson(() -> registering.correct(id, entry, data(LAST_MONTH, "1"))));
        refused(
                "loan.rule.corrects-too-much",
                () -> scene.lentPerson(() -> registering.correct(id, entry, data(Now.today(), "8"))));
        HourEntryId counter = scene.lentPerson(() -> registering.correct(id, entry, data(Now.today(), "2.5")));
        Ledger ledger = scene.ledger(id);
        assertThat(ledger.entry(counter).corrects()).isEqualTo(entry);
        assertThat(ledger.hours()).isEqualByComparingTo("5");
        assertThat(ledger.confirmedHours()).isEqualByComparingTo("7.5");
        assertThat(ledger.entry(entry).hours()).isEqualByComparingTo("7.5");
    }

    @Test
    void onlyTheBorrowerConfirmsAndNotWhoRegistered() {
        scene.hours(id, LAST_MONTH, "1");
        assertThatThrownBy(() -> scene.lender(() -> confirmed(YearMonth.from(LAST_MONTH))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.fresh.asCoordinator(() -> confirmed(YearMonth.from(LAST_MONTH))))
                .isInstanceOf(Forbidden.class);
        PersonId both = scene.fresh.person("To roller", ALBERTSLUND);
        scene.fresh.as(both, List.of(leader(ALBERTSLUND)), () -> registering.register(id, data(LAST_MONTH, "1")));
        refused(
                "loan.rule.own-hours",
                () -> scene.fresh.as(both, List.of(leader(GLOSTRUP)), () -> confirmed(YearMonth.from(LAST_MONTH))));
        refused("loan.rule.no-hours", () -> scene.confirm(id, LAST_MONTH.minusMonths(1)));
        scene.hours(id, Now.today(), "1");
        if (!Now.today().plusDays(1).equals(LAST_MONTH.plusMonths(2))) {
            refused("loan.rule.month-not-over", () -> scene.confirm(id, Now.today()));
        }
    }

    @Test
    void nobodyConfirmsOtherHoursThanThoseThatWereRead() {
        scene.hours(id, LAST_MONTH, "1");
        long read = scene.version(id);
        scene.hours(id, LAST_MONTH, "2");
        assertThatThrownBy(() -> scene.borrower(() -> {
                    confirming.confirm(id, read, YearMonth.from(LAST_MONTH));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(scene.ledger(id).confirmed()).isEmpty();
    }

    @Test
    void confirmedHoursAreFrozenByTheDatabase() throws SQLException {
        scene.hours(id, LAST_MONTH, "1");
        scene.confirm(id, LAST_MONTH);
        assertThat(scene.fresh.count("select count(*) from loan_hours where collaboration_id = ?"))
                .isOne();
        assertThat(scene.fresh.count("select count(*) from loan_hours_open where collaboration_id = ?"))
                .isZero();
        try (Connection connection = Sql.asRunning();
                Statement statement = connection.createStatement()) {
            for (String attempt : List.of(
                    "update loan_hours set hours = 2",
                    "delete from loan_hours",
                    "update loan_month_confirmed set month_on = '2015-01-01'",
                    "delete from loan_month_confirmed",
                    "update loan_approval set note = 'x'",
                    "delete from loan_step")) {
                assertThatThrownBy(() -> statement.executeUpdate(attempt))
                        .as(attempt)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void aLoanIsSettledOnlyWhenAllHoursAreConfirmedAndClosedAfterwards() {
        ClosingLoans closing = Portal.bean(ClosingLoans.class);
        scene.hours(id, LAST_MONTH, "1");
        refused("loan.rule.hours-not-confirmed", () -> scene.lender(() -> settled(closing)));
        scene.confirm(id, LAST_MONTH);
        assertThatThrownBy(() -> scene.borrower(() -> settled(closing))).isInstanceOf(Forbidden.class);
        scene.lender(() -> settled(closing));
        assertThat(scene.loan(id)).isInstanceOf(Loan.Settled.class);
        refused("loan.rule.not-running", () -> scene.hours(id, Now.today(), "1"));
        refused("loan.rule.not-active", () -> scene.lender(() -> settled(closing)));
        scene.lender(() -> {
            closing.close(id, scene.version(id));
            return true;
        });
        assertThat(scene.loan(id)).isInstanceOf(Loan.Closed.class);
    }

    private boolean settled(ClosingLoans closing) {
        closing.settle(id, scene.version(id));
        return true;
    }

    private boolean confirmed(YearMonth month) {
        confirming.confirm(id, scene.version(id), month);
        return true;
    }
}
