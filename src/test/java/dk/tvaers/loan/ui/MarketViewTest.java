package dk.tvaers.loan.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MarketViewTest extends MarketPages {

    @Test
    void anEmptyMarketPlaceOffersTheNextStepToWhoMayAsk() {
        at(asker, "/udlaan");
        assertThat(text()).contains("Ingen åbne behov", "Mangler I en testleder", "Nyt behov");
        at(as(Role.READER, "161", null), "/udlaan");
        assertThat(text()).contains("Når en kommune mangler en specialist").doesNotContain("Nyt behov", "Tærskelværdi");
        at(coordinator, "/udlaan");
        assertThat(text()).contains("Nyt behov", "Tærskelværdi", "Specialister", "Lån");
        assertThat(link("Lån").getHref()).endsWith("/udlaan/laan");
    }

    @Test
    void listAndCardsTellHowNearANeedIsAndWhatOffersItHas() {
        scene.offered(scene.need("En testleder til KY", ky, 120));
        scene.need(GLOSTRUP, "En it-arkitekt", null, 80, Now.today().plusDays(6));
        scene.need(GLOSTRUP, "En projektleder", null, 80, Now.today().minusDays(3));
        for (String view : new String[] {"/udlaan", "/udlaan?visning=kort"}) {
            at(third, view);
            assertThat(text())
                    .contains("3 åbne behov", "En testleder til KY", "KY", "Glostrup", "Ét tilbud")
                    .contains("Begynder om 6 dage uden tilbud", "Begyndt uden tilbud");
        }
        assertThat(find(Anchor.class).withText("Hent i Excel").all()).hasSize(1);
    }

    @Test
    void listAndCardsTellTheHasteByShapeAndWordAndTheMostUrgentStandFirst() {
        scene.need("En almindelig", ky, 120);
        LoanRequestId urgent = scene.need("En, der haster", ky, 120);
        scene.changed(urgent, LoanUrgency.URGENT, null);
        for (String view : new String[] {"/udlaan?sortering=urgency", "/udlaan?sortering=urgency&visning=kort"}) {
            at(third, view);
            assertThat(text()).contains("Hastegrad", "Almindelig");
            assertThat(text().indexOf("En, der haster")).isLessThan(text().indexOf("En almindelig"));
            assertThat(find(StatusTag.class).withText("Haster").single().getClassNames())
                    .contains("red");
        }
    }

    @Test
    void theCompetenceThatIsAskedForNarrowsTheNeeds() {
        CatalogueEntryId testing = scene.competence("Testledelse");
        scene.competence("Datamigrering");
        scene.changed(scene.need("En testleder til KY", ky, 120), LoanUrgency.NORMAL, testing);
        scene.need("En anden", ky, 80);
        at(third, "/udlaan");
        assertThat(options("Kompetence")).containsExactly("Datamigrering", "Testledelse");
        assertThat(text()).contains("En testleder til KY", "En anden");
        at(third, "/udlaan?kompetence=" + testing);
        assertThat(text()).contains("En testleder til KY").doesNotContain("En anden");
        assertThat(link("Kort").getHref()).contains("kompetence=" + testing);
        at(third, "/udlaan?kompetence=" + CatalogueEntryId.next());
        assertThat(text()).contains("Ingen behov passer");
        at(third, "/udlaan?kompetence=noget");
        assertThat(text()).contains("En testleder til KY", "En anden");
    }

    @Test
    void filterOrderAndPageStandInTheAddress() {
        LoanRequestId small = scene.need("Behov 01 lille", ky, 10);
        for (int i = 2; i <= 51; i++) {
            scene.need("Behov %02d".formatted(i), null, 10 + i);
        }
        scene.need(ALBERTSLUND, "Naboens behov", sapa, 5, Now.today().plusMonths(1));
        at(asker, "/udlaan?kommune=161&sortering=hours-down");
        assertThat(text()).contains("Behov 51", "Næste side").doesNotContain("Behov 01", "Naboens behov");
        at(asker, "/udlaan?kommune=161&sortering=hours-down&side=2");
        assertThat(text()).contains("Behov 01 lille", "Side 2 af 2").doesNotContain("Behov 51");
        assertThat(find(Anchor.class).withText("Timer").single().getHref())
                .contains("kommune=161", "sortering=hours")
                .doesNotContain("hours-down", "side=");
        at(asker, "/udlaan?projekt=" + sapa + "&visning=kort");
        assertThat(text()).contains("Naboens behov").doesNotContain("Behov 01");
        at(asker, "/udlaan?tekst=lille");
        assertThat(text()).contains("Behov 01 lille").doesNotContain("Behov 02");
        at(asker, "/udlaan?tilstand=met");
        assertThat(text()).contains("Ingen behov passer", "Vis alle åbne");
        at(asker, "/udlaan/behov/" + small);
        press("Intet mere behov");
        confirm();
        at(asker, "/udlaan?tilstand=met");
        assertThat(text()).contains("Behov 01 lille").doesNotContain("Behov 02");
        at(asker, "/udlaan?tilstand=alle&tekst=behov&sortering=title");
        assertThat(text()).contains("Behov 01 lille", "Behov 02");
    }

    @Test
    void excelGetsAllThatTheFilterLetsThroughWithNumbersAsNumbers() throws IOException {
        scene.need("En testleder til KY", ky, 120);
        scene.need(ALBERTSLUND, "Naboens behov", null, 5, Now.today().plusMonths(1));
        for (String view : new String[] {"", "&visning=kort"}) {
            at(third, "/udlaan?kommune=161" + view);
            var file = new ByteArrayOutputStream();
            test(find(Anchor.class).withText("Hent i Excel").single()).download(file);
            try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file.toByteArray()))) {
                Sheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Titel");
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("En testleder til KY");
                assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(120);
                assertThat(sheet.getRow(2) == null
                                || !"Naboens behov"
                                        .equals(sheet.getRow(2).getCell(0).toString()))
                        .isTrue();
            }
        }
    }

    @Test
    void theNeedsWithoutAnOfferStandWhereWhoeverMayOfferLands() {
        scene.need("En testleder til KY", ky, 120);
        scene.offered(scene.need("En besvaret", ky, 120));
        at(lender, "/min-kommune");
        assertThat(text()).contains("Behov uden tilbud");
        assertThat(text().substring(text().indexOf("Behov uden tilbud")))
                .contains("En testleder til KY, Glostrup")
                .doesNotContain("En besvaret");
        at(asker, "/min-kommune");
        assertThat(text()).doesNotContain("Behov uden tilbud");
    }
}
