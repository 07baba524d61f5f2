package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Glostrup needs somebody; Albertslund can offer a test manager and an IT architect; Høje-Taastrup is a third party. */
public final class MarketScene {

    public static final String SECRET = "Testleder, 165";

    private final LoanScene scene = new LoanScene();
    public final Fresh fresh = scene.fresh;
    public final SpecialistId architect =
            KnownInTests.specialist(fresh, ALBERTSLUND, null, "It-arkitekt", Money.kroner(700));

    public String specialist() {
        return scene.specialist.toString();
    }

    /** Of Glostrup, from in two months on. */
    public LoanRequestId need(String title, @Nullable ProjectId project, int hours) {
        return need(GLOSTRUP, title, project, hours, Now.today().plusMonths(2));
    }

    public LoanRequestId need(
            MunicipalityCode municipality, String title, @Nullable ProjectId project, int hours, LocalDate from) {
        return fresh.asCoordinator(() -> Portal.bean(LoanRequests.class)
                .ask(
                        municipality,
                        project,
                        null,
                        new LoanRequestData(
                                title,
                                "Til afprøvning",
                                null,
                                from,
                                from.plusMonths(3),
                                BigDecimal.valueOf(hours),
                                null,
                                LoanUrgency.NORMAL)));
    }

    /** Something else is said of the haste and the competence of a need that nobody changed before. */
    public void changed(LoanRequestId need, LoanUrgency urgency, @Nullable CatalogueEntryId competence) {
        LoanRequestItem now = read(need);
        fresh.asCoordinator(() -> {
            Portal.bean(LoanRequests.class)
                    .change(
                            need,
                            now.version(),
                            new LoanRequestData(
                                    now.title(),
                                    now.description(),
                                    competence,
                                    now.fromOn(),
                                    now.toOn(),
                                    now.hours(),
                                    now.place(),
                                    urgency));
            return true;
        });
    }

    public CatalogueEntryId competence(String name) {
        return fresh.asCoordinator(() -> Portal.bean(Catalogue.class).add(CatalogueKind.COMPETENCE, name));
    }

    /** Albertslund's offer of the test manager: 40 hours at 600 kroner and 10 percent. */
    public LoanId offered(LoanRequestId need) {
        LocalDate from = Now.today().plusMonths(2);
        return scene.offer(
                need,
                new OfferData(
                        scene.specialist,
                        from,
                        from.plusMonths(1),
                        BigDecimal.valueOf(40),
                        Money.kroner(600),
                        new Overhead(null, BigDecimal.TEN),
                        Money.of("3.82"),
                        LegalBasis.LAW_655_2019,
                        "Momsfri",
                        "Tavshedspligt",
                        null,
                        null));
    }

    public void approved(LoanId offer) {
        scene.lender(() -> scene.approve(offer, Side.LENDER));
    }

    /** From now on the specialist can be lent no more than so many hours a week. */
    public void capacity(int hours) {
        KnownInTests.capacity(fresh, ALBERTSLUND, scene.specialist, Now.today(), hours);
    }

    public void threshold(int kroner) {
        fresh.asCoordinator(() -> Portal.bean(Thresholds.class)
                .record(Money.kroner(kroner), Now.today().minusYears(1)));
    }

    public LoanRequestItem read(LoanRequestId need) {
        return fresh.asCoordinator(() -> Portal.bean(LoanRequests.class).get(need));
    }

    public LoanRequestItem newest() {
        return fresh.asCoordinator(() -> Portal.bean(LoanRequests.class)
                .list(LoanRequestFilter.ALL, Paging.of(0, 1))
                .getFirst());
    }

    /** The terms of the only offer for a need. */
    public Terms terms(LoanRequestId need) {
        return fresh.asCoordinator(() -> {
            Loans loans = Portal.bean(Loans.class);
            LoanItem only = loans.list(LoanFilter.of(need), Paging.of(0, 5)).getFirst();
            return Objects.requireNonNull(loans.get(only.id()).loan()).terms();
        });
    }
}
