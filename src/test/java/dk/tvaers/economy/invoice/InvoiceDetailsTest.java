package dk.tvaers.economy.invoice;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InvoiceDetailsTest {

    private static final InvoiceDetailsData ALL = new InvoiceDetailsData(
            null,
            "Rådhusparken 2",
            "2600",
            "Glostrup",
            "5790 0000 0001 2",
            "Økonomi, Glostrup",
            "oekonomi@glostrup.example",
            "IT-DIG",
            "4711",
            "1234",
            "1234567",
            InvoiceFormat.PEPPOL);

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final InvoiceDetails details = Portal.bean(InvoiceDetails.class);
    private final InvoiceReadiness readiness = Portal.bean(InvoiceReadiness.class);

    @Test
    void whatIsToldMakesABuyerAndASupplier() {
        controller(GLOSTRUP, () -> put(GLOSTRUP, ALL, 0));
        InvoiceDetailsItem told = get(GLOSTRUP);
        assertThat(told.buyer().name()).isEqualTo("Glostrup Kommune");
        assertThat(told.buyer().gln().value()).isEqualTo("5790000000012");
        assertThat(told.buyer().reference()).isEqualTo("IT-DIG");
        assertThat(told.supplier().account()).isEqualTo(new PaymentAccount.Bank("1234", "1234567"));
        assertThat(told.data().format()).isEqualTo(InvoiceFormat.PEPPOL);
    }

    @Test
    void whatIsMissingIsToldBeforehandWithWhoCanTellIt() {
        assertThat(ready(GLOSTRUP).missingAsBuyer())
                .containsExactly(
                        MissingDetail.GLN, MissingDetail.ADDRESS, MissingDetail.CONTACT, MissingDetail.REFERENCE);
        assertThat(ready(GLOSTRUP).missingAsSupplier())
                .containsExactly(MissingDetail.ADDRESS, MissingDetail.CONTACT, MissingDetail.BANK_ACCOUNT);
        assertThatThrownBy(() -> get(GLOSTRUP).buyer()).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> get(GLOSTRUP).supplier()).isInstanceOf(RuleBroken.class);
        controller(GLOSTRUP, () -> put(GLOSTRUP, without(null, "1234", "12345"), 0));
        assertThat(ready(GLOSTRUP).missingAsBuyer()).containsExactly(MissingDetail.REFERENCE);
        assertThat(ready(GLOSTRUP).canSend()).isTrue();
        controller(GLOSTRUP, () -> put(GLOSTRUP, without("IT", null, null), 1));
        assertThat(ready(GLOSTRUP).canReceive()).isTrue();
        assertThat(ready(GLOSTRUP).missingAsSupplier()).containsExactly(MissingDetail.BANK_ACCOUNT);
    }

    @Test
    void whoCanTellAreTheMunicipalitysOwnAndElseTheCoordinator() {
        Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        assertThat(ready(GLOSTRUP).keepers()).hasSize(1);
        List<String> coordinators = ready(GLOSTRUP).keepers();
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        assertThat(ready(GLOSTRUP).keepers()).isEqualTo(coordinators);
        Visitor.with(Role.CONTROLLER, fresh.ref(), "161", null);
        assertThat(ready(GLOSTRUP).keepers()).hasSize(1).isNotEqualTo(coordinators);
        Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);
        assertThat(ready(GLOSTRUP).keepers()).hasSize(2);
        assertThat(ready(ALBERTSLUND).keepers()).isEqualTo(coordinators);
        assertThat(coordinator).isNotNull();
    }

    @Test
    void theRegistersGlnHoldsUntilTheCollaborationHasItsOwn() {
        Fresh.sql("update municipality set gln = ? where code = ?", "5798009811578", "169");
        try {
            Fresh other = Fresh.collaboration(HOEJE_TAASTRUP);
            Callable<InvoiceDetailsItem> reading = () -> details.get(HOEJE_TAASTRUP);
            assertThat(other.asCoordinator(reading).gln()).hasToString("5798009811578");
            other.asCoordinator(() -> put(HOEJE_TAASTRUP, ALL, 0));
            assertThat(other.asCoordinator(reading).gln()).hasToString("5790000000012");
        } finally {
            Fresh.sql("update municipality set gln = null where code = ?", "169");
        }
    }

    @Test
    void aMunicipalityWritesItsOwnAndTheCoordinatorEverybodys() {
        assertThatThrownBy(() -> controller(ALBERTSLUND, () -> put(GLOSTRUP, ALL, 0)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> put(GLOSTRUP, ALL, 0)))
                .isInstanceOf(Forbidden.class);
        fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> put(GLOSTRUP, ALL, 0));
        fresh.asCoordinator(() -> put(GLOSTRUP, without("X", null, null), 1));
        assertThat(get(GLOSTRUP).data().reference()).isEqualTo("X");
        assertThatThrownBy(() -> fresh.asCoordinator(() -> put(HOEJE_TAASTRUP, ALL, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        controller(GLOSTRUP, () -> put(GLOSTRUP, ALL, 0));
        assertThatThrownBy(() -> controller(GLOSTRUP, () -> put(GLOSTRUP, ALL, 0)))
                .isInstanceOf(Conflict.class);
        controller(GLOSTRUP, () -> put(GLOSTRUP, without("A", null, null), 1));
        assertThatThrownBy(() -> controller(GLOSTRUP, () -> put(GLOSTRUP, without("B", null, null), 1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatCannotBeSoIsRefusedByTheNameOfItsField() {
        InvoiceDetailsData wrong = new InvoiceDetailsData(
                "x".repeat(101),
                "Vej\u0007",
                "26",
                null,
                "5790000000013",
                null,
                "ingen",
                null,
                null,
                null,
                "1234567",
                InvoiceFormat.OIOUBL);
        assertThatThrownBy(() -> controller(GLOSTRUP, () -> put(GLOSTRUP, wrong, 0)))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactlyInAnyOrder(
                                "name", "street", "postalCode", "gln", "contactEmail", "bankRegistration"));
    }

    @Test
    void theReadinessOfManyTakesAsManyStatementsAsThatOfOne() throws Exception {
        Fresh many = Fresh.collaboration(
                GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP, new MunicipalityCode("167"), new MunicipalityCode("183"));
        many.asCoordinator(() -> put(GLOSTRUP, ALL, 0));
        long few = SentStatements.count(() -> fresh.asCoordinator(readiness::all));
        assertThat(SentStatements.count(() -> many.asCoordinator(readiness::all)))
                .isEqualTo(few);
    }

    private static InvoiceDetailsData without(
            @Nullable String reference, @Nullable String registration, @Nullable String account) {
        return new InvoiceDetailsData(
                null,
                "Rådhusparken 2",
                "2600",
                "Glostrup",
                "5790000000012",
                "Økonomi, Glostrup",
                null,
                reference,
                null,
                registration,
                account,
                InvoiceFormat.OIOUBL);
    }

    private boolean put(MunicipalityCode code, InvoiceDetailsData data, long version) {
        details.put(code, data, version);
        return true;
    }

    private InvoiceDetailsItem get(MunicipalityCode code) {
        return fresh.asCoordinator(() -> details.get(code));
    }

    private Readiness ready(MunicipalityCode code) {
        return fresh.asCoordinator(() -> readiness.of(code));
    }

    private <T> T controller(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.CONTROLLER, code, null, call);
    }
}
