package dk.tvaers.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Columns are chosen without a mouse, and the workbook is the reader's alone. */
class PersonListJourneyTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final List<Page> pages = new ArrayList<>();

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
    }

    @Test
    void columnsAreChosenByKeyboardAndTheWorkbookHasThem() throws IOException {
        fresh.person("Anna, Glostrup", Fresh.GLOSTRUP);
        Page page = open(coordinator, Screen.DESKTOP);
        Locator columns = page.locator("#columns-personer");
        columns.focus();
        page.keyboard().press("Enter");
        Locator title = page.getByRole(AriaRole.CHECKBOX, named("Titel"));
        assertThat(title).isChecked();
        title.press("Space");
        page.getByRole(AriaRole.CHECKBOX, named("Kommunekode")).press("Space");
        look(page, "kolonner");
        page.getByRole(AriaRole.BUTTON, named("Vis de valgte")).press("Enter");
        page.waitForURL(Pattern.compile(
                ".*kolonner=personer\\.navn\\.kommune\\.roller\\.mail\\.telefon\\.login\\.kommunekode"));
        assertThat(columns).isFocused();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Titel"))).hasCount(0);
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Kommunekode"))).isVisible();

        Download download = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, named("Hent »Personer« i Excel")).click());
        assertThat(download.suggestedFilename()).isEqualTo("Personer " + Now.today() + ".xlsx");
        try (Workbook book = WorkbookFactory.create(download.createReadStream())) {
            assertThat(book.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 7);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Anna, Glostrup");
        }
    }

    @Test
    void theWorkbookIsNobodyElsesAndNoLongerOnesOwnWhenTheRoleIsGone() {
        fresh.person("Anna, Glostrup", Fresh.GLOSTRUP);
        Page page = open(coordinator, Screen.PHONE_DARK);
        look(page, "telefon");
        String address = String.valueOf(
                page.getByRole(AriaRole.LINK, named("Hent »Personer« i Excel")).evaluate("link => link.href"));
        assertThat(isWorkbook(page.request().get(address))).isTrue();
        Page other = open(Visitor.with(Role.COORDINATOR, fresh.ref(), null, null), Screen.DESKTOP);
        assertThat(isWorkbook(other.request().get(address))).isFalse();
        assertThat(isWorkbook(page(Chromium.anybody(Screen.DESKTOP)).request().get(address)))
                .isFalse();

        Fresh.sql(
                "update role_grant set from_on = '2014-01-01', to_on = '2014-12-31' where collaboration_id = ?",
                fresh.ref().id().value());
        APIResponse refused = page.request().get(address);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(isWorkbook(refused)).isFalse();
    }

    private static boolean isWorkbook(APIResponse response) {
        byte[] body = response.body();
        return response.status() == 200 && body.length > 2 && body[0] == 'P' && body[1] == 'K';
    }

    private Page open(Visitor visitor, Screen screen) {
        Page page = page(Chromium.as(visitor, screen));
        page.navigate("/s/" + fresh.ref().slug() + "/personer");
        assertThat(page.locator("h1")).hasText("Personer");
        return page;
    }

    private Page page(Page page) {
        pages.add(page);
        return page;
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, "PersonList-" + name);
        assertThat(Chromium.axe(page)).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
