package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.settings.Approvers;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Albertslund lends a specialist to Glostrup; Høje-Taastrup is a third party. */
final class LoanScene {

    static final LocalDate FROM = Now.today().minusMonths(2).withDayOfMonth(1);
    static final LocalDate TO = Now.today().plusMonths(2);
    static final LocalDate LAST_MONTH = Now.today().withDayOfMonth(1).minusMonths(1);

    final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
    final PersonId lent = fresh.person("Testleder, 165", ALBERTSLUND);
    final SpecialistId specialist = KnownInTests.specialist(fresh, ALBERTSLUND, lent);
    private final PersonId lender = fresh.person("Programleder, udlåner", ALBERTSLUND);
    private final PersonId borrower = fresh.person("Programleder, låner", GLOSTRUP);

    LoanScene() {
        for (MunicipalityCode code : List.of(GLOSTRUP, ALBERTSLUND)) {
            fresh.asCoordinator(() -> Portal.bean(Approvers.class).record(code, 100_000, Now.today()));
        }
    }

    /** As the programme leader of Albertslund. */
    <T> T lender(Callable<T> call) {
        return fresh.as(lender, List.of(leader(ALBERTSLUND)), call);
    }

    /** As the programme leader of Glostrup. */
    <T> T borrower(Callable<T> call) {
        return fresh.as(borrower, List.of(leader(GLOSTRUP)), call);
    }

    <T> T director(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.DIRECTOR, code, null, call);
    }

    /** As the lent person, who is a reader in Albertslund. */
    <T> T lentPerson(Callable<T> call) {
        return fresh.as(lent, List.of(new Grant(Role.READER, ALBERTSLUND, null, null)), call);
    }

    static Grant leader(MunicipalityCode code) {
        return new Grant(Role.PROGRAMME_LEADER, code, null, null);
    }

    LoanRequestId request(int hours) {
        return borrower(() -> Portal.bean(LoanRequests.class)
                .ask(
                        GLOSTRUP,
                        null,
                        null,
                        new LoanRequestData(
                                "En testleder",
                                "Til KY",
                                null,
                                FROM,
                                TO,
                                BigDecimal.valueOf(hours),
                                null,
                                LoanUrgency.NORMAL)));
    }

    OfferData offerOf(int hours, int rate) {
        return new OfferData(
                specialist,
                FROM,
                TO,
                BigDecimal.valueOf(hours),
                Money.kroner(rate),
                Overhead.NONE,
                Money.of("3.82"),
                LegalBasis.LAW_655_2019,
                "Momsfri",
                null,
                null,
                null);
    }

    LoanId offer(LoanRequestId request, OfferData data) {
        return lender(() -> Portal.bean(OfferingLoans.class).offer(request, ALBERTSLUND, data));
    }

    /** An offer of 40 hours at 600 kroner. */
    LoanId offered() {
        return offer(request(40), offerOf(40, 600));
    }

    /** The same, approved by both programme leaders. */
    LoanId active() {
        LoanId id = offered();
        lender(() -> approve(id, Side.LENDER));
        borrower(() -> approve(id, Side.BORROWER));
        return id;
    }

    boolean approve(LoanId id, Side side) {
        Portal.bean(ApprovingLoans.class).approve(id, version(id), side, null);
        return true;
    }

    HourEntryId hours(LoanId id, LocalDate day, String hours) {
        return lentPerson(() -> Portal.bean(RegisteringHours.class).register(id, data(day, hours)));
    }

    static HourData data(LocalDate day, String hours) {
        return new HourData(day, new BigDecimal(hours), "Test", 10, Money.kroner(20));
    }

    void confirm(LoanId id, LocalDate month) {
        borrower(() -> {
            Portal.bean(ConfirmingHours.class).confirm(id, version(id), YearMonth.from(month));
            return true;
        });
    }

    Loan loan(LoanId id) {
        return fresh.asCoordinator(() -> Portal.bean(Loans.class).get(id).loan());
    }

    LoanState state(LoanId id) {
        return loan(id).state();
    }

    Ledger ledger(LoanId id) {
        return loan(id).ledger();
    }

    long version(LoanId id) {
        return fresh.asCoordinator(() -> Portal.bean(Loans.class).get(id).item().version());
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(refusal -> {
            Throwable at = refusal;
            while (!(at instanceof PortalException) && at.getCause() != null) {
                at = at.getCause();
            }
            if (at instanceof Invalid invalid) {
                assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .contains(key);
            } else {
                assertThat(at).isInstanceOfSatisfying(PortalException.class, broken -> assertThat(broken.key())
                        .isEqualTo(key));
            }
        });
    }
}
