package dk.tvaers.loan.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Role;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpWishId;
import dk.tvaers.help.WishData;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.MarketScene;
import dk.tvaers.loan.RequestState;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class NeedViewsTest extends MarketPages {

    @Test
    void aNeedIsWrittenAndWhatWasTypedStaysWhenItIsRefused() {
        at(asker, "/udlaan/behov/nyt");
        assertThat(options("Kommune")).containsExactly("Glostrup");
        assertThat(options("Hastegrad")).containsExactly("Almindelig", "Snart", "Haster");
        assertThat(combo("Hastegrad").getValue()).isEqualTo("NORMAL");
        press("Opret behovet");
        assertThat(field("Titel").isInvalid()).isTrue();
        field("Titel").setValue("En testleder");
        field("Timer").setValue("mange");
        date("Fra").setValue(Now.today().plusDays(20));
        date("Til og med").setValue(Now.today().plusDays(80));
        combo("Projekt").setValue(ky.toString());
        press("Opret behovet");
        assertThat(field("Timer").getErrorMessage()).contains("mange");
        assertThat(field("Titel").getValue()).isEqualTo("En testleder");
        field("Timer").setValue("37,6");
        press("Opret behovet");
        assertThat(field("Timer").getErrorMessage()).contains("kvarterer");
        field("Timer").setValue("1.037,5");
        field("Arbejdssted").setValue("Glostrup Rådhus");
        combo("Hastegrad").clear();
        press("Opret behovet");
        assertThat(combo("Hastegrad").isInvalid()).isTrue();
        combo("Hastegrad").setValue("SOON");
        press("Opret behovet");
        assertThat(text()).contains("En testleder", "Glostrup", "KY", "1.037,5", "Ingen har tilbudt en specialist");
        assertThat(text()).contains("Arbejdssted", "Glostrup Rådhus", "Hastegrad", "Snart");
        at(lender, "/udlaan/behov/" + scene.newest().id() + "/tilbyd");
        assertThat(field("Arbejdssted").getValue()).isEqualTo("Glostrup Rådhus");
        assertThat(scene.newest().hours()).isEqualByComparingTo("1037.5");
    }

    @Test
    void aProjectLeaderAsksForTheOwnProjectOnly() {
        Visitor leader = as(Role.PROJECT_LEADER, "161", ky);
        at(leader, "/udlaan/behov/nyt");
        assertThat(options("Projekt")).containsExactly("KY");
        fill("En tester til KY");
        combo("Projekt").clear();
        press("Opret behovet");
        assertThat(combo("Projekt").getErrorMessage()).contains("de projekter, du har ansvar for");
        combo("Projekt").setValue(ky.toString());
        press("Opret behovet");
        assertThat(scene.newest().projectId()).isEqualTo(ky);
        at(
                as(Role.PROJECT_LEADER, "161", sapa),
                "/udlaan/behov/" + scene.newest().id());
        assertThat(text()).contains("En tester til KY");
        assertThat(find(Button.class).all()).isEmpty();
        at(
                as(Role.PROJECT_LEADER, "161", sapa),
                "/udlaan/behov/" + scene.newest().id() + "/ret");
        assertThat(text()).contains(REFUSED);
    }

    @Test
    void aNeedComesFromAWishForHelpWithItsProject() {
        LocalProjectId local = Projected.joined(scene.fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        HelpWishId wish = scene.fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> Portal.bean(AskingHelp.class)
                .ask(local, new WishData("En testleder til august", null, null)));
        at(lender, "/hjaelp/" + wish);
        assertThat(text()).contains("En testleder til august").doesNotContain("Bed om udlån");
        at(asker, "/hjaelp/" + wish);
        assertThat(link("Bed om udlån").getHref()).endsWith("/udlaan/behov/nyt?oensket=" + wish);
        at(asker, "/udlaan/behov/nyt?oensket=" + wish);
        assertThat(text()).contains("ønsket »En testleder til august« fra Glostrup til KY");
        assertThat(field("Titel").getValue()).isEqualTo("En testleder til august");
        fill("En testleder til august");
        press("Opret behovet");
        assertThat(scene.newest().projectId()).isEqualTo(ky);
        assertThat(link("En testleder til august").getHref()).endsWith("/hjaelp/" + wish);
        at(lender, "/udlaan/behov/nyt?oensket=" + wish);
        assertThat(text()).contains(REFUSED);
    }

    @Test
    void offersStandBesideEachOtherAndThirdPartiesDoNotReadTheTerms() {
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        LoanId offer = scene.offered(need);
        for (Visitor side : new Visitor[] {asker, lender, coordinator}) {
            at(side, "/udlaan/behov/" + need);
            assertThat(text())
                    .contains("Albertslund", MarketScene.SECRET, "600,00 kr.", "10 %", "660,00 kr.", "26.400,00 kr.")
                    .contains("3,82 kr.", "Lov 655/2019 § 2", "Momsfri", "Tavshedspligt")
                    .doesNotContain("Kun for parterne");
        }
        assertThat(find(Anchor.class).withText("Albertslund").single().getHref())
                .endsWith("/udlaan/laan/" + offer);
        at(third, "/udlaan/behov/" + need);
        assertThat(text())
                .contains("Albertslund", "Testleder", "Kun for parterne")
                .doesNotContain(MarketScene.SECRET, "600,00", "660,00", "26.400", "Momsfri", "Tavshedspligt");
    }

    @Test
    void anOfferThatNearsTheThresholdSaysSoWhereTheOffersAreCompared() {
        scene.threshold(27_000);
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        scene.offered(need);
        at(asker, "/udlaan/behov/" + need);
        assertThat(text()).contains("Udlånet koster 26.400,00 kr. og nærmer sig EU's tærskelværdi (27.000,00 kr.).");
    }

    @Test
    void whoAskedChangesAndWithdrawsAndOthersAreOfferedOnlyWhatTheyMay() {
        LoanRequestId need = scene.need("En testleder til KY", ky, 120);
        at(lender, "/udlaan/behov/" + need);
        assertThat(text()).contains("Tilbyd en specialist", "Har I en, der kan undværes");
        assertThat(find(Button.class).all()).isEmpty();
        at(coordinator, "/udlaan/behov/" + need);
        assertThat(text()).contains("Ret").doesNotContain("Tilbyd en specialist");
        at(as(Role.READER, "165", null), "/udlaan/behov/" + need);
        assertThat(text()).doesNotContain("Tilbyd en specialist");
        at(asker, "/udlaan/behov/" + need + "/ret");
        field("Titel").setValue("To testledere til KY");
        assertThat(combo("Hastegrad").getValue()).isEqualTo("NORMAL");
        combo("Hastegrad").setValue("URGENT");
        press("Gem");
        assertThat(scene.read(need).urgency()).isEqualTo(LoanUrgency.URGENT);
        assertThat(text()).contains("To testledere til KY").doesNotContain("Tilbyd en specialist");
        press("Træk tilbage");
        assertThat(confirm()).contains("ingen tilbyde en specialist");
        assertThat(scene.read(need).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(text()).contains("Trukket tilbage", "Ingen tilbud.").doesNotContain("Intet mere behov");
        at(asker, "/udlaan/behov/" + need + "/ret");
        assertThat(text()).contains("Behovet er ikke åbent længere", "Tilbage til behovet");
    }

    private void fill(String title) {
        LocalDate from = Now.today().plusDays(20);
        field("Titel").setValue(title);
        field("Timer").setValue("40");
        date("Fra").setValue(from);
        date("Til og med").setValue(from.plusDays(60));
    }
}
