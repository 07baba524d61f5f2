package dk.tvaers.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Dates;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A programme leader from the first day to the last, in Chromium. */
class LeaverJourneyTest {

    private static final String LEADER = "Programleder, Glostrup";

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId local = Projected.joined(fresh, ky, Fresh.GLOSTRUP, Participation.IN_PROGRESS);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final List<Page> pages = new ArrayList<>();

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
    }

    @Test
    void somebodyIsAddedInvitedAndReportsAndAtTheEndAllIsMovedInOneGo() {
        fresh.person("Ny programleder, Glostrup", Fresh.GLOSTRUP);
        Page desk = page(Chromium.as(coordinator, Screen.DESKTOP));
        desk.navigate(address("personer"));
        desk.getByRole(AriaRole.LINK, named("Tilføj person")).click();
        assertThat(desk.locator("h1")).hasText("Tilføj person");
        fill(desk, "Navn", LEADER);
        fill(desk, "E-mail", email());
        pick(desk, "Kommune", "Glostrup");
        look(desk, "ny-person");
        press(desk, "Tilføj personen");
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(LEADER);

        press(desk, "Giv en rolle");
        desk.locator("vaadin-select").first().click();
        desk.getByRole(AriaRole.OPTION, named("Programleder")).click();
        press(desk, "Giv en rolle");
        assertThat(desk.getByText("Rollen Programleder er givet")).isVisible();

        press(desk, "Lav invitation");
        Locator link = desk.getByLabel("Link til ny adgangskode");
        assertThat(link).hasValue(Pattern.compile("http://.*/ny-adgangskode/.{43}"));
        look(desk, "person-administreret");

        Page own = page(Chromium.anybody(Screen.PHONE));
        own.navigate(link.inputValue());
        own.getByLabel("Ny adgangskode").fill("fire grønne heste");
        own.getByLabel("Ny adgangskode").press("Enter");
        own.waitForURL(Pattern.compile(".*/s/" + fresh.ref().slug() + ".*"));
        Page report = page(own.context().newPage());
        report.setViewportSize(1560, 920);
        report.navigate(address("min-kommune"));
        report.getByLabel("KY, tid").selectOption("GREEN");
        for (String part : List.of("økonomi", "ressourcer", "teknik og data")) {
            report.getByLabel("KY, " + part).selectOption("GREEN");
        }
        report.getByLabel("KY, færdig i procent").fill("40");
        report.getByLabel("KY, færdig i procent").press("Tab");
        press(report, "Indsend alle 1");
        assertThat(report.locator(".notice").first()).containsText("indsendt");

        desk.navigate(address("lokale-projekter/" + local));
        press(desk, "Ret oplysninger");
        pick(desk, "Projektejer", LEADER);
        press(desk, "Gem");
        desk.navigate(address("personer"));
        desk.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK, in(LEADER)).click();
        desk.getByRole(AriaRole.LINK, named("Stopper eller flytter ansvar")).click();
        assertThat(desk.locator(".lead")).containsText("2 ansvar at flytte");
        pick(desk, "Alt til", "Ny programleder, Glostrup (Glostrup)");
        fill(desk, "Sidste dag", Dates.figures(Now.today().minusDays(1)));
        look(desk, "stopper");
        press(desk, "Flyt ansvar, og afslut roller");
        Locator dialog = desk.locator("vaadin-confirm-dialog");
        assertThat(dialog).containsText("2 ansvar flyttes. Alle roller og fuldmagter slutter den");
        dialog.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Flyt ansvar, og afslut roller"))
                .click();
        assertThat(desk.locator(".lead")).containsText("Stoppede den");

        assertThat(fresh.asCoordinator(() -> Portal.bean(LocalProjects.class).get(local))
                        .ownerName())
                .isEqualTo("Ny programleder, Glostrup");
        own.navigate(address("min-kommune"));
        own.waitForURL(Pattern.compile(".*/log-ind.*"));
    }

    @Test
    void theListIsChosenFromAndWhoMayDoWhatIsReadOnEveryScreen() {
        for (Screen screen : Screen.all()) {
            Page desk = page(Chromium.as(coordinator, screen));
            desk.navigate(address("personer"));
            desk.locator(".tick").first().check();
            assertThat(desk.getByText("1 valgt")).isVisible();
            Chromium.picture(desk, "personer-valgt-" + screen);
            assertThat(Chromium.axe(desk)).isEmpty();
            desk.navigate(address("hvem-maa-hvad"));
            assertThat(desk.getByRole(AriaRole.COLUMNHEADER, named("Programkoordinator (din)")))
                    .isVisible();
            Chromium.picture(desk, "hvem-maa-hvad-" + screen);
            assertThat(Chromium.axe(desk)).isEmpty();
        }
    }

    private void look(Page shown, String name) {
        Chromium.picture(shown, name);
        assertThat(Chromium.axe(shown)).as(name).isEmpty();
    }

    private String email() {
        return "programleder." + fresh.ref().slug() + "@glostrup.example";
    }

    private Page page(Page page) {
        pages.add(page);
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static void pick(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(option);
        page.getByRole(AriaRole.OPTION, named(option)).click();
    }

    private static void fill(Page page, String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
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
