package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FindingLoansTest {

    private static final int MOST = 5;

    private final LoanScene scene = new LoanScene();

    @Test
    void aLoanIsFoundByItsTitleAndLeadsToItsPageAlsoForAThirdParty() {
        LoanId id = scene.active();
        assertThat(found(LoanSearch.class, "testl")).singleElement().satisfies(hit -> {
            assertThat(hit.record()).isEqualTo(id);
            assertThat(hit.title()).isEqualTo("En testleder");
            assertThat(hit.detail()).isEqualTo("Albertslund → Glostrup");
            assertThat(hit.path()).isEqualTo("udlaan/laan/" + id);
        });
        assertThat(found(LoanSearch.class, "arkitekt")).isEmpty();
    }

    @Test
    void aRequestIsFoundAlsoWhenItIsNoLongerOpen() {
        LoanRequestId id = scene.request(40);
        scene.borrower(() -> {
            Portal.bean(LoanRequests.class).withdraw(id, 0);
            return true;
        });
        assertThat(found(LoanRequestSearch.class, "EN TEST")).singleElement().satisfies(hit -> {
            assertThat(hit.record()).isEqualTo(id);
            assertThat(hit.detail()).isEqualTo("Glostrup");
            assertThat(hit.path()).isEqualTo("udlaan/behov/" + id);
        });
        assertThat(found(LoanRequestSearch.class, "arkitekt")).isEmpty();
    }

    @Test
    void theLoansOfTheLastMonthAreForTheAgendaUntilTheyAreOver() {
        LoanId fresh = scene.active();
        LoanId old = scene.offer(scene.request(40), scene.offerOf(10, 600));
        Fresh.sql("update loan set offered_at = ? where id = ?", Now.instant().minusSeconds(40L * 86_400), old.value());
        LoanId over = scene.offer(scene.request(40), scene.offerOf(10, 600));
        scene.lender(() -> {
            Portal.bean(OfferingLoans.class).withdraw(over, scene.version(over), null);
            return true;
        });
        List<AgendaSource.Item> items =
                scene.fresh.asCoordinator(() -> Portal.bean(LoanAgenda.class).items());
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.record()).isEqualTo(fresh);
            assertThat(item.why()).isEqualTo("Albertslund → Glostrup");
            assertThat(item.since()).isEqualTo(Now.today());
        });
    }

    private <S extends SearchSource> List<SearchSource.Hit> found(Class<S> source, String typed) {
        return scene.director(HOEJE_TAASTRUP, () -> Portal.bean(source).search(new SearchText(typed), MOST));
    }
}
