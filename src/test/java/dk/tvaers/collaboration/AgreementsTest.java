package dk.tvaers.collaboration;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AgreementsTest {

    private static final AgreementData FIRST =
            new AgreementData("Samarbejdsaftale", "Monopolbruddet", LocalDate.of(2015, 5, 21), "15/6820");
    private static final AgreementData WIDER =
            new AgreementData("Samarbejdsaftale", "Monopolbruddet og fælles udbud", LocalDate.of(2016, 3, 1), null);

    private final Agreements agreements = Portal.bean(Agreements.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);

    @Test
    void aNewAgreementNamesTheOneItSupersedes() {
        AgreementId first = fresh.asCoordinator(() -> agreements.record(FIRST));
        AgreementId wider = fresh.asCoordinator(() -> agreements.supersede(first, WIDER));
        List<AgreementItem> history = fresh.asCoordinator(agreements::history);
        assertThat(history).extracting(AgreementItem::id).containsExactly(wider, first);
        assertThat(history.getFirst().supersedesId()).isEqualTo(first);
        assertThat(history.getLast().scope()).as("stays as it was").isEqualTo("Monopolbruddet");
        assertThat(history.getLast().caseNumber()).isEqualTo("15/6820");
    }

    @Test
    void onlyTheNewestAgreementCanBeSuperseded() {
        AgreementId first = fresh.asCoordinator(() -> agreements.record(FIRST));
        fresh.asCoordinator(() -> agreements.supersede(first, WIDER));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> agreements.supersede(first, WIDER)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.agreement-superseded"));
    }

    @Test
    void aSecondAgreementMustSupersedeTheFirst() {
        fresh.asCoordinator(() -> agreements.record(FIRST));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> agreements.record(WIDER)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAgreementOfAnotherCollaborationCannotBeSuperseded() {
        AgreementId foreign = Fresh.collaboration().asCoordinator(() -> agreements.record(FIRST));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> agreements.supersede(foreign, WIDER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCaseNumberInNoKnownShapeIsRefused() {
        assertThatThrownBy(() -> fresh.asCoordinator(
                        () -> agreements.record(new AgreementData("Aftale", "Alt", LocalDate.of(2015, 1, 1), "6820"))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("caseNumber"));
    }

    @Test
    void aDirectorReadsTheAgreementAndDoesNotRecordOne() {
        fresh.asCoordinator(() -> agreements.record(FIRST));
        assertThat(fresh.as(Role.DIRECTOR, GLOSTRUP, null, agreements::newest)).isPresent();
        assertThatThrownBy(() -> fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> agreements.record(WIDER)))
                .isInstanceOf(Forbidden.class);
    }
}
