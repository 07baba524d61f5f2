package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.FROM;
import static dk.tvaers.loan.LoanScene.TO;
import static dk.tvaers.loan.LoanScene.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpWishId;
import dk.tvaers.help.WishData;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LoanRequestsTest {

    private final LoanScene scene = new LoanScene();
    private final LoanRequests requests = Portal.bean(LoanRequests.class);
    private final OfferingLoans offering = Portal.bean(OfferingLoans.class);

    @Test
    void whoMayAskAsksAndAllMembersReadIt() {
        LoanRequestId id = scene.request(40);
        LoanRequestItem item = scene.fresh.as(Role.READER, HOEJE_TAASTRUP, null, () -> requests.get(id));
        assertThat(item.title()).isEqualTo("En testleder");
        assertThat(item.isOpen()).isTrue();
        assertThatThrownBy(() -> scene.lender(() -> requests.ask(GLOSTRUP, null, null, data("Nej"))))
                .isInstanceOf(Forbidden.class);
        refused("error.required", () -> scene.borrower(() -> requests.ask(GLOSTRUP, null, null, data(" "))));
    }

    @Test
    void aProjectLeaderAsksForTheOwnLocalProjectOnly() {
        ProjectId ky = Projected.project(scene.fresh, "KY");
        ProjectId ksd = Projected.project(scene.fresh, "KSD");
        scene.fresh.as(Role.PROJECT_LEADER, GLOSTRUP, ky, () -> requests.ask(GLOSTRUP, ky, null, data("En")));
        assertThatThrownBy(() -> scene.fresh.as(
                        Role.PROJECT_LEADER, GLOSTRUP, ky, () -> requests.ask(GLOSTRUP, ksd, null, data("En"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.fresh.as(
                        Role.PROJECT_LEADER, GLOSTRUP, ky, () -> requests.ask(GLOSTRUP, null, null, data("En"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aRequestComesFromAnOpenWishOfTheSameMunicipality() {
        ProjectId ky = Projected.project(scene.fresh, "KY");
        LocalProjectId local = Projected.joined(scene.fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        AskingHelp asking = Portal.bean(AskingHelp.class);
        HelpWishId wish = scene.borrower(() -> asking.ask(local, new WishData("En testleder", null, null)));
        LoanRequestId id = scene.borrower(() -> requests.ask(GLOSTRUP, null, wish.toString(), data("En testleder")));
        LoanRequestItem item = scene.borrower(() -> requests.get(id));
        assertThat(item.helpWishId()).isEqualTo(wish.value());
        assertThat(item.projectId()).isEqualTo(ky);
        refused(
                "loan.rule.no-wish",
                () -> scene.lender(() -> requests.ask(ALBERTSLUND, null, wish.toString(), data("En testleder"))));
        scene.borrower(() -> {
            asking.close(wish, 0);
            return true;
        });
        refused(
                "loan.rule.no-wish",
                () -> scene.borrower(() -> requests.ask(GLOSTRUP, null, wish.toString(), data("En testleder"))));
    }

    @Test
    void aRequestIsMetWhenActiveLoansCoverItsHours() {
        LoanRequestId id = scene.request(60);
        LoanId first = scene.offer(id, scene.offerOf(40, 600));
        LoanId second = scene.offer(id, scene.offerOf(20, 600));
        for (LoanId loan : List.of(first, second)) {
            assertThat(read(id).state()).isEqualTo(RequestState.OPEN);
            scene.lender(() -> scene.approve(loan, Side.LENDER));
            scene.borrower(() -> scene.approve(loan, Side.BORROWER));
        }
        assertThat(read(id).state()).isEqualTo(RequestState.MET);
        refused("loan.rule.request-closed", () -> scene.offer(id, scene.offerOf(10, 600)));
    }

    @Test
    void theAskerChangesAndWithdrawsWhatWasReadOnly() {
        LoanRequestId id = scene.request(40);
        scene.borrower(() -> {
            requests.change(id, 0, data("To testledere"));
            return true;
        });
        assertThat(read(id).title()).isEqualTo("To testledere");
        assertThatThrownBy(() -> scene.borrower(() -> {
                    requests.withdraw(id, 0);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        scene.borrower(() -> {
            requests.withdraw(id, 1);
            return true;
        });
        refused(
                "loan.rule.request-closed",
                () -> scene.borrower(() -> {
                    requests.meet(id, 2);
                    return true;
                }));
    }

    @Test
    void anOfferIsOfAnOwnSpecialistToAnotherMunicipalityAtFullCost() {
        LoanRequestId id = scene.request(40);
        assertThatThrownBy(() -> scene.borrower(() -> offering.offer(id, ALBERTSLUND, scene.offerOf(40, 600))))
                .isInstanceOf(Forbidden.class);
        refused(
                "loan.rule.same-municipality",
                () -> scene.borrower(() -> offering.offer(id, GLOSTRUP, scene.offerOf(40, 600))));
        refused("loan.rule.below-full-cost", () -> scene.offer(id, scene.offerOf(40, 499)));
        refused("loan.rule.no-specialist", () -> scene.offer(id, by(SpecialistId.next(), LegalBasis.OTHER, 600)));
        SpecialistId theirs = KnownInTests.specialist(scene.fresh, HOEJE_TAASTRUP, null);
        refused("loan.rule.no-specialist", () -> scene.offer(id, by(theirs, LegalBasis.OTHER, 600)));
        refused(
                "loan.rule.needs-finances-note",
                () -> scene.offer(id, by(scene.specialist, LegalBasis.FELLOWSHIP_SECTION_60, 499)));
        KnownInTests.noted(scene.fresh, ALBERTSLUND, scene.specialist, LegalBasis.FELLOWSHIP_SECTION_60);
        scene.offer(id, by(scene.specialist, LegalBasis.FELLOWSHIP_SECTION_60, 499));
    }

    @Test
    void anOfferIsWithdrawnByTheLenderAndRejectedByTheBorrower() {
        LoanId withdrawn = scene.offered();
        assertThatThrownBy(() -> scene.borrower(() -> withdraw(withdrawn))).isInstanceOf(Forbidden.class);
        scene.lender(() -> withdraw(withdrawn));
        assertThat(scene.state(withdrawn)).isEqualTo(LoanState.WITHDRAWN);
        refused("loan.rule.not-awaiting", () -> scene.lender(() -> withdraw(withdrawn)));
        LoanId rejected = scene.offered();
        scene.lender(() -> scene.approve(rejected, Side.LENDER));
        refused(
                "loan.rule.approved-already",
                () -> scene.lender(() -> {
                    offering.change(rejected, scene.version(rejected), scene.offerOf(20, 600));
                    return true;
                }));
        assertThatThrownBy(() -> scene.lender(() -> reject(rejected))).isInstanceOf(Forbidden.class);
        scene.borrower(() -> reject(rejected));
        assertThat(scene.state(rejected)).isEqualTo(LoanState.REJECTED);
    }

    @Test
    void theMarketPlaceIsReadInOneStatement() {
        scene.request(40);
        scene.request(60);
        assertThat((Long) scene.lender(
                        () -> SentStatements.count(() -> requests.list(LoanRequestFilter.OPEN, Paging.of(0, 50)))))
                .isEqualTo(1);
        assertThat(scene.lender(() -> requests.list(
                        LoanRequestFilter.OPEN.sorted(LoanRequestFilter.Sort.HOURS_DOWN), Paging.of(0, 50))))
                .extracting(item -> item.hours().intValue())
                .containsExactly(60, 40);
        assertThat(scene.lender(() -> requests.count(LoanRequestFilter.ALL))).isEqualTo(2);
    }

    @Test
    void placeAndUrgencyAreKeptChangedAndSortedBy() {
        LoanRequestId normal = scene.request(40);
        LoanRequestId urgent = asked("  Rådhuset  ", LoanUrgency.URGENT);
        LoanRequestId soon = asked(" ", LoanUrgency.SOON);
        assertThat(read(urgent))
                .extracting(LoanRequestItem::place, LoanRequestItem::urgency)
                .containsExactly("Rådhuset", LoanUrgency.URGENT);
        assertThat(read(soon).place()).isNull();
        assertThat(sorted(LoanRequestFilter.Sort.URGENCY)).containsExactly(urgent, soon, normal);
        assertThat(sorted(LoanRequestFilter.Sort.URGENCY_DOWN)).containsExactly(normal, soon, urgent);
        scene.borrower(() -> {
            requests.change(soon, 0, data("x".repeat(200), LoanUrgency.NORMAL));
            return true;
        });
        assertThat(read(soon).place()).hasSize(200);
        assertThat(read(soon).urgency()).isEqualTo(LoanUrgency.NORMAL);
        refused("error.too-long", () -> asked("x".repeat(201), LoanUrgency.SOON));
    }

    private LoanRequestId asked(String place, LoanUrgency urgency) {
        return scene.borrower(() -> requests.ask(GLOSTRUP, null, null, data(place, urgency)));
    }

    private List<LoanRequestId> sorted(LoanRequestFilter.Sort sort) {
        return scene.lender(() -> requests.list(LoanRequestFilter.ALL.sorted(sort), Paging.of(0, 50)).stream()
                .map(LoanRequestItem::id)
                .toList());
    }

    private static LoanRequestData data(String place, LoanUrgency urgency) {
        return new LoanRequestData("En testleder", null, null, FROM, TO, BigDecimal.TEN, place, urgency);
    }

    private OfferData by(SpecialistId specialist, LegalBasis basis, int rate) {
        return new OfferData(
                specialist,
                FROM,
                TO,
                BigDecimal.TEN,
                Money.kroner(rate),
                Overhead.NONE,
                Money.ZERO,
                basis,
                null,
                null,
                null,
                null);
    }

    private LoanRequestItem read(LoanRequestId id) {
        return scene.borrower(() -> requests.get(id));
    }

    private boolean withdraw(LoanId id) {
        offering.withdraw(id, scene.version(id), "Alligevel ikke");
        return true;
    }

    private boolean reject(LoanId id) {
        offering.reject(id, scene.version(id), "For dyrt");
        return true;
    }

    private static LoanRequestData data(String title) {
        return new LoanRequestData(title, null, null, FROM, TO, BigDecimal.TEN, null, LoanUrgency.NORMAL);
    }
}
