package dk.tvaers.loan.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Dates;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.MarketScene;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From need to offer in Chromium: one municipality asks, another offers, and the first compares what it is offered. */
class MarketJourneyTest {

    private final MarketScene scene = new MarketScene();
    private final ProjectId ky = Projected.project(scene.fresh, "KY");
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void aMunicipalityAsksAnotherOffersAndTheFirstComparesWhatItIsOffered() throws Exception {
        scene.threshold(80_000);
        scene.need(Fresh.GLOSTRUP, "En it-arkitekt", null, 80, Now.today().plusDays(6));
        Page asker = as("161", Screen.DESKTOP, "/udlaan");
        asker.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nyt behov"))
                .click();
        assertThat(asker.locator("h1")).hasText("Nyt behov");
        fill(asker, "Titel", "En testleder til KY");
        choose(asker, "Projekt", "KY");
        fill(asker, "Timer", "120");
        fill(asker, "Beskrivelse", "Planlægge og lede afprøvningen");
        date(asker, "Fra", 60);
        date(asker, "Til og med", 150);
        look(asker, "udlaan-nyt-behov");
        press(asker, "Opret behovet");
        assertThat(asker.locator("h1")).hasText("En testleder til KY");
        LoanRequestId need = scene.newest().id();
        Page lender = as("165", Screen.DESKTOP, "/udlaan/behov/" + need);
        lender.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilbyd en specialist"))
                .click();
        choose(lender, "Specialist", MarketScene.SECRET);
        assertThat(lender.locator(".offer-preview")).containsText("73.500,00 kr.");
        lender.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Overhead").setExact(true))
                .focus();
        lender.keyboard().type("12,5");
        assertThat(lender.locator(".offer-preview")).containsText("82.687,20 kr.");
        assertThat(lender.locator(".offer-preview")).containsText("overskrider EU's tærskelværdi");
        look(lender, "udlaan-tilbud");
        press(lender, "Send tilbuddet");
        assertThat(lender.locator(".offer-comparison")).containsText("82.687,20 kr.");
        scene.offered(need);
        asker.navigate(address("/udlaan/behov/" + need));
        assertThat(asker.locator(".offer-comparison thead th")).hasCount(3);
        look(asker, "udlaan-behov");
        Download download = asker.waitForDownload(
                () -> asker.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hent »Tilbud« i Excel"))
                        .click());
        try (Workbook book = WorkbookFactory.create(download.createReadStream())) {
            Row first = book.getSheetAt(0).getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Albertslund");
            assertThat(first.getCell(9).getNumericCellValue()).isIn(26_400.0, 82_687.2);
        }
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP_DARK)) {
            Page page = as("161", screen, "/udlaan");
            assertThat(page.locator("main")).containsText("2 tilbud");
            look(page, "udlaan-" + screen);
            page.navigate(address("/udlaan?visning=kort"));
            assertThat(page.locator(".need-cards > *")).hasCount(2);
            look(page, "udlaan-kort-" + screen);
            page.navigate(address("/udlaan/behov/" + need));
            assertThat(page.locator(".offer-comparison")).containsText("26.400,00 kr.");
            look(page, "udlaan-behov-" + screen);
            Page offering = as("165", screen, "/udlaan/behov/" + need + "/tilbyd");
            assertThat(offering.locator("h1")).hasText("Tilbyd en specialist");
            look(offering, "udlaan-tilbyd-" + screen);
        }
        Page coordinator = Chromium.as(Visitor.with(Role.COORDINATOR, scene.fresh.ref(), null, null), Screen.DESKTOP);
        open.add(coordinator);
        coordinator.navigate(address("/udlaan/graense"));
        assertThat(coordinator.locator("table")).containsText("80.000,00");
        look(coordinator, "udlaan-graense");
    }

    private Page as(String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "/s/" + scene.fresh.ref().slug() + path;
    }

    private static void fill(Page page, String label, String text) {
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(text);
    }

    private static void date(Page page, String label, int days) {
        var field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        field.fill(Dates.figures(Now.today().plusDays(days)));
        field.press("Tab");
    }

    private static void choose(Page page, String label, String word) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        page.locator("vaadin-combo-box-item:visible").getByText(word).first().click();
    }

    private static void press(Page page, String word) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(word).setExact(true))
                .click();
    }

    private static void look(Page page, String name) {
        assertThat(page.locator("h1")).isVisible();
        assertThat(Chromium.axe(page)).isEmpty();
        Chromium.picture(page, name);
    }
}
