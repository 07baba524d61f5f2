package dk.tvaers.transfer.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file is asked for, left, found again and fetched; another one is given up. */
class ExportJourneyTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final List<Page> pages = new ArrayList<>();

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
    }

    @Test
    void aFileIsAskedForLeftFoundAgainAndFetchedAndAnotherIsGivenUp() throws IOException {
        fresh.person("=Anna", Fresh.GLOSTRUP);
        Page page = page(Screen.DESKTOP);
        page.navigate(address("samarbejde"));
        page.getByRole(AriaRole.LINK, named("Hent lister ud")).first().click();
        choose(page, "Personer");
        assertThat(outcome(page)).containsText("Personer er på vej");
        page.waitForURL(Pattern.compile(".*/hent-ud.fil=[0-9A-Z]{13}"));
        look(page, "eksport-i-gang");
        page.navigate(address("projekter"));
        Due.run();

        page.navigate(address("hent-ud"));
        page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK, in("Personer")).click();
        assertThat(outcome(page)).containsText("Personer er klar");
        look(page, "eksport-klar");
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Hent filen")).click());
        assertThat(download.suggestedFilename()).isEqualTo("Personer " + Now.today() + ".xlsx");
        try (Workbook book = WorkbookFactory.create(download.createReadStream())) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Navn");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=Anna");
        }

        choose(page, "Medlemmer");
        assertThat(outcome(page)).containsText("Medlemmer er på vej");
        outcome(page).getByRole(AriaRole.BUTTON, in("Stop")).click();
        assertThat(outcome(page)).containsText("Medlemmer er stoppet");
        String found = page.url();
        for (Screen screen : List.of(Screen.PHONE, Screen.PHONE_DARK, Screen.DESKTOP_DARK)) {
            Page other = page(screen);
            other.navigate(found);
            assertThat(outcome(other)).containsText("Medlemmer er stoppet");
            look(other, "eksport-" + screen);
        }
    }

    private static void choose(Page page, String what) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, named("Hvad vil du hente?"));
        field.fill(what);
        page.getByRole(AriaRole.OPTION, named(what)).click();
        page.getByRole(AriaRole.BUTTON, named("Lav filen")).click();
    }

    private static Locator outcome(Page page) {
        return page.locator("#export-outcome");
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, name);
        assertThat(Chromium.axe(page)).as(name).isEmpty();
    }

    private Page page(Screen screen) {
        Page page = Chromium.as(coordinator, screen);
        pages.add(page);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + fresh.ref().slug() + "/" + path;
    }
}
