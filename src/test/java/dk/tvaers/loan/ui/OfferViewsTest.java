package dk.tvaers.loan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Money;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.Terms;
import dk.tvaers.loan.specialist.LegalBasis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OfferViewsTest extends MarketPages {

    @Test
    void thePriceIsReckonedWhileTheOfferIsTypedAndNothingIsSavedBeforeItIsSent() {
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        at(lender, "/udlaan/behov/" + need + "/tilbyd");
        assertThat(text()).contains("Vælg specialist, periode, timer og timesats");
        assertThat(field("Timer, højst").getValue()).isEqualTo("120");
        combo("Specialist").setValue(scene.specialist());
        assertThat(field("Timesats").getValue()).isEqualTo("612,50");
        assertThat(text()).contains("73.500,00 kr.");
        field("Overhead").setValue("10");
        assertThat(text()).contains("673,75 kr.", "80.850,00 kr.");
        combo("Overhead i").setValue("kroner");
        assertThat(text()).contains("622,50 kr.", "74.700,00 kr.");
        field("Timer, højst").setValue("en del");
        assertThat(text())
                .contains("Vælg specialist, periode, timer og timesats")
                .doesNotContain("74.700,00 kr.");
        assertThat(scene.read(need).offers()).isZero();
        field("Timer, højst").setValue("37,5");
        field("Kørsel pr. km").setValue("3,82");
        area("Fortrolighed").setValue("Tavshedspligt");
        press("Send tilbuddet");
        assertThat(text()).contains("23.343,75 kr.", "10,00 kr. pr. time", "Tavshedspligt");
        Terms sent = scene.terms(need);
        assertThat(sent.mostHours()).isEqualByComparingTo("37.5");
        assertThat(sent.overhead().perHour()).isEqualTo(Money.kroner(10));
        assertThat(sent.perKilometre()).isEqualTo(Money.of("3.82"));
        assertThat(sent.basis()).isEqualTo(LegalBasis.LAW_655_2019);
    }

    @Test
    void theRateFollowsTheSpecialistUntilSomebodyWritesAnother() {
        at(lender, "/udlaan/behov/" + scene.need("En testleder til KY", ky, 120) + "/tilbyd");
        combo("Specialist").setValue(scene.specialist());
        combo("Specialist").setValue(scene.architect.toString());
        assertThat(field("Timesats").getValue()).isEqualTo("700,00");
        field("Timesats").setValue("710");
        combo("Specialist").setValue(scene.specialist());
        assertThat(field("Timesats").getValue()).isEqualTo("710");
    }

    @Test
    void whatShouldBeKnownIsSaidBeforeTheOfferIsSentAndARefusalKeepsWhatWasTyped() {
        scene.threshold(70_000);
        scene.capacity(12);
        LoanRequestId other = scene.need("En anden", null, 40);
        scene.offered(other);
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        at(lender, "/udlaan/behov/" + need + "/tilbyd");
        combo("Specialist").setValue(scene.specialist());
        assertThat(text())
                .contains("Udlånet koster 73.500,00 kr. og overskrider EU's tærskelværdi (70.000,00 kr.).")
                .contains("tilsammen 99.900,00 kr.")
                .contains("Specialisten er overbooket i uge");
        field("Timesats").setValue("499,99");
        assertThat(text()).contains("Satsen er under de fulde omkostninger");
        press("Send tilbuddet");
        assertThat(text()).contains("Efter lov 655/2019 § 2 må den ikke være lavere");
        assertThat(field("Timesats").getValue()).isEqualTo("499,99");
        assertThat(scene.read(need).offers()).isZero();
        field("Timesats").setValue("12.000");
        press("Send tilbuddet");
        assertThat(field("Timesats").isInvalid()).isTrue();
        field("Timesats").setValue("600");
        press("Send tilbuddet");
        assertThat(scene.read(need).offers()).isOne();
    }

    @Test
    void onlyALenderThatHasSpecialistsIsGivenTheForm() {
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        at(third, "/udlaan/behov/" + need + "/tilbyd");
        assertThat(text()).contains("Der er ingen specialist at tilbyde").doesNotContain("Send tilbuddet");
        at(asker, "/udlaan/behov/" + need + "/tilbyd");
        assertThat(text()).contains("Du kan ikke tilbyde en specialist her");
        for (Role role : new Role[] {Role.PROJECT_LEADER, Role.READER, Role.CONTROLLER}) {
            at(as(role, "165", role == Role.PROJECT_LEADER ? ky : null), "/udlaan/behov/" + need + "/tilbyd");
            assertThat(text()).as("%s", role).contains("Du kan ikke tilbyde en specialist her");
        }
        at(coordinator, "/udlaan/behov/" + need + "/tilbyd");
        assertThat(text()).contains("Du kan ikke tilbyde en specialist her");
        at(as(Role.DIRECTOR, "165", null), "/udlaan/behov/" + need + "/tilbyd");
        assertThat(text()).contains("Send tilbuddet");
    }

    @Test
    void anOfferIsChangedUntilASideHasApproved() {
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        LoanId offer = scene.offered(need);
        at(lender, "/udlaan/tilbud/" + offer + "/ret");
        assertThat(field("Timesats").getValue()).isEqualTo("600,00");
        assertThat(field("Overhead").getValue()).isEqualTo("10");
        assertThat(text()).contains("26.400,00 kr.");
        field("Timesats").setValue("650");
        press("Gem");
        assertThat(text()).contains("650,00 kr.", "28.600,00 kr.");
        at(third, "/udlaan/tilbud/" + offer + "/ret");
        assertThat(text()).contains("Du kan ikke tilbyde en specialist her");
        at(asker, "/udlaan/tilbud/" + offer + "/ret");
        assertThat(text()).contains("Du kan ikke tilbyde en specialist her");
        scene.approved(offer);
        at(lender, "/udlaan/tilbud/" + offer + "/ret");
        assertThat(text()).contains("En af kommunerne har godkendt", "Tilbage til behovet");
    }
}
