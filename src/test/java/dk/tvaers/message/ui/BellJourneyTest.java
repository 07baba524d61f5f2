package dk.tvaers.message.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.message.MessageId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The coordinator tells everybody something, in Chromium: on a page that is open elsewhere the bell rings. */
class BellJourneyTest {

    private static final int TWO_SECONDS = 2000;

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), GLOSTRUP.value(), null);
    private final List<Page> pages = new ArrayList<>();

    BellJourneyTest() {
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
    }

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
    }

    @Test
    void aPostRingsTheBellOfAnOpenPageWithinTwoSecondsAndLeadsToThePost() {
        Page open = page(Chromium.as(leader, Screen.DESKTOP));
        open.navigate(address("overblik"));
        Locator bell = open.locator("#bell");
        assertThat(bell).hasAccessibleName("Beskeder, ingen ulæste");

        Page desk = page(Chromium.as(coordinator, Screen.DESKTOP));
        desk.navigate(address("nyt"));
        desk.getByRole(AriaRole.LINK, named("Skriv en nyhed")).click();
        desk.getByLabel("Overskrift").fill("Frist på fredag");
        desk.getByLabel("Tekst").fill("Indsend status senest kl. 12.\n\nSe https://kombit.dk.");
        look(desk, "nyhed-ny");
        press(desk, "Gem kladde");
        assertThat(desk.locator("h1")).hasText("Frist på fredag");
        look(desk, "nyhed-kladde");
        press(desk, "Udgiv");
        assertThat(desk.getByText("Nyheden er udgivet")).isVisible();
        soon(bell, "Beskeder, 1 ulæst");
        assertThat(open.locator(".bell [role=status]")).hasText("1 ulæst besked");

        elsewhere();
        soon(bell, "Beskeder, 2 ulæste");
        bell.click();
        Locator first = open.getByText("Nyt fra koordinatoren: Frist på fredag");
        assertThat(first).isVisible();
        look(open, "klokke");
        first.click();
        open.waitForURL(Pattern.compile(".*/nyt/[0-9A-Z]{13}"));
        assertThat(open.locator("h1")).hasText("Frist på fredag");
        soon(bell, "Beskeder, 1 ulæst");
        assertThat(open.locator("#bell-panel")).isHidden();
    }

    @Test
    void whatIsSilentIsRemindedFromTheOverviewAndEveryScreenShowsIt() {
        for (Screen screen : Screen.all()) {
            Page desk = page(Chromium.as(coordinator, screen));
            desk.navigate(address("overblik"));
            desk.getByRole(AriaRole.LINK, named("Ryk for status")).click();
            assertThat(desk.locator("h1")).hasText("Ryk for status");
            assertThat(desk.getByText("Til 1 person")).isVisible();
            look(desk, "ryk-" + screen);
        }
        Page desk = pages.getFirst();
        desk.getByLabel("Emne").fill("Husk status, [kommune]");
        press(desk, "Send rykkeren");
        assertThat(desk.getByText("1 kommune er rykket: Glostrup")).isVisible();
        look(desk, "rykket");
        desk.getByRole(AriaRole.LINK, named("Se, hvad der er sendt")).click();
        assertThat(desk.getByText("Husk status, Glostrup").first()).isVisible();
        desk.navigate(address("personer"));
        desk.locator(".tick").first().check();
        press(desk, "Skriv til de valgte");
        assertThat(desk.getByLabel("Emne")).isVisible();
        look(desk, "skriv-til-de-valgte");
        for (Screen screen : Screen.all()) {
            Page told = page(Chromium.as(leader, screen));
            told.navigate(address("beskeder"));
            assertThat(told.getByText("har rykket for status for Glostrup").first())
                    .isVisible();
            look(told, "beskeder-" + screen);
            told.locator("#bell").click();
            assertThat(told.locator("#bell-panel")).isVisible();
            look(told, "beskeder-klokke-" + screen);
        }
    }

    /** As another portal on the same database would. */
    private void elsewhere() {
        String person = Sql.strings("select id from person where account_id = "
                        + leader.account().value())
                .getFirst();
        Fresh.sql(
                "insert into message (collaboration_id, id, person_id, kind, occasion, details, path, told_at)"
                        + " values (?, ?, ?, 'on-behalf', 'elsewhere', '[\"Glostrup\"]', 'kommuner/161', now(6))",
                fresh.ref().id().value(),
                MessageId.next().value(),
                person);
    }

    private static void soon(Locator bell, String name) {
        assertThat(bell)
                .hasAccessibleName(name, new LocatorAssertions.HasAccessibleNameOptions().setTimeout(TWO_SECONDS));
    }

    private void look(Page shown, String name) {
        Chromium.picture(shown, name);
        assertThat(Chromium.axe(shown)).as(name).isEmpty();
    }

    private Page page(Page page) {
        pages.add(page);
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + fresh.ref().slug() + "/" + path;
    }
}
