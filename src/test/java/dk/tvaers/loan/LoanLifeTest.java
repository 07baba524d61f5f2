package dk.tvaers.loan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.PortalException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done with a loan by whom and in which order, the rules of DOMAIN section 4 hold after each step. */
class LoanLifeTest {

    private static final Map<LoanState, Set<LoanState>> ALLOWED = LoanDiagramTest.transitions();

    @Property(tries = 500)
    void noSequenceOfActsBreaksTheRules(@ForAll long seed) {
        Random random = new Random(seed);
        Loan loan = LoanTest.offered();
        Set<HourEntry> frozen = new HashSet<>();
        BigDecimal balance = BigDecimal.ZERO;
        for (int i = 0; i < 80; i++) {
            Loan before = loan;
            try {
                loan = act(loan, random);
            } catch (PortalException refused) {
                continue;
            }
            if (loan.state() != before.state()) {
                assertThat(ALLOWED.get(before.state())).contains(loan.state());
            }
            Ledger was = before.ledger();
            Ledger is = loan.ledger();
            balance = balance.add(difference(was, is));
            assertThat(is.hours()).as("sum of entries").isEqualByComparingTo(balance);
            assertThat(is.entries()).as("confirmed hours never change").containsAll(frozen);
            is.entries().stream().filter(is::isConfirmed).forEach(frozen::add);
            assertThat(is.entries().stream().filter(is::isConfirmed)).hasSameSizeAs(frozen);
            if (loan instanceof Loan.Running running) {
                Agreed agreed = running.agreed();
                assertThat(Collections.disjoint(
                                agreed.lender().persons(), agreed.borrower().persons()))
                        .as("two persons")
                        .isTrue();
                assertThat(is.hours()).isLessThanOrEqualTo(agreed.terms().mostHours());
            }
            if (loan instanceof Loan.Settled) {
                assertThat(is.open()).isEmpty();
                assertThat(is.disputed()).isEmpty();
            }
        }
    }

    /** What the entries that came and went make of the sum. */
    private static BigDecimal difference(Ledger was, Ledger is) {
        Map<HourEntryId, BigDecimal> hours = new HashMap<>();
        is.entries().forEach(entry -> hours.merge(entry.id(), entry.hours(), BigDecimal::add));
        was.entries().forEach(entry -> hours.merge(entry.id(), entry.hours().negate(), BigDecimal::add));
        return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Loan act(Loan loan, Random random) {
        Approval approval = new Approval(
                0,
                random.nextBoolean() ? Side.LENDER : Side.BORROWER,
                person(random),
                random.nextInt(4) == 0 ? person(random) : null,
                Instant.EPOCH,
                null);
        return switch (loan) {
            case Loan.Awaiting awaiting ->
                switch (random.nextInt(30)) {
                    case 0 -> awaiting.withdrawn();
                    case 1 -> awaiting.rejected();
                    default -> awaiting.approved(of(awaiting.terms(), approval));
                };
            case Loan.Running running -> running(running, approval, random);
            case Loan.Settled settled -> settled.closed();
            case Loan.Closed _, Loan.Rejected _, Loan.Withdrawn _ -> loan;
        };
    }

    private static Loan running(Loan.Running running, Approval approval, Random random) {
        List<HourEntry> entries = new ArrayList<>(running.ledger().entries());
        HourEntry some = entries.isEmpty() ? null : entries.get(random.nextInt(entries.size()));
        LocalDate day = LoanTest.FIRST.minusDays(3).plusDays(random.nextInt(85));
        String hours = String.valueOf(1 + random.nextInt(9));
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> running.registered(LoanTest.entry(day, hours, null), LoanTest.TODAY);
            case 4 ->
                some == null
                        ? running
                        : running.registered(LoanTest.entry(day, "-" + hours, some.id()), LoanTest.TODAY);
            case 5 -> some == null ? running : running.takenBack(some.id());
            case 6 -> some == null ? running : running.disputed(some.id());
            case 7, 8 ->
                running.confirmed(YearMonth.of(2015, 5 + random.nextInt(3)), LoanTest.TODAY, Set.of(person(random)));
            case 9 ->
                running instanceof Loan.Disputed disputed
                        ? disputed.resolved(
                                disputed.ledger().disputed().iterator().next())
                        : running;
            case 10 -> running instanceof Loan.Active active ? amended(active, approval, random) : running;
            default -> running instanceof Loan.Active active && random.nextInt(4) == 0 ? active.settled() : running;
        };
    }

    private static Loan amended(Loan.Active active, Approval approval, Random random) {
        Amendment amendment = active.amendment();
        if (amendment == null) {
            Terms now = active.terms();
            return active.proposed(now.amended(
                    now.number() + 1, now.to(), now.mostHours().add(BigDecimal.valueOf(random.nextInt(20) - 5))));
        }
        return random.nextInt(5) == 0
                ? active.amendmentRejected()
                : active.amendmentApproved(amendment, of(amendment.terms(), approval));
    }

    private static Approval of(Terms terms, Approval approval) {
        return new Approval(
                terms.number(), approval.side(), approval.person(), approval.forPerson(), approval.at(), null);
    }

    private static PersonId person(Random random) {
        return new PersonId(1 + random.nextInt(3));
    }
}
