package dk.tvaers.risk.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.WishData;
import dk.tvaers.kernel.Now;
import dk.tvaers.risk.Exposed;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A risk in Chromium: the programme leader writes it, finds it in the matrix and escalates it to the next meeting. */
class RiskJourneyTest {

    private final Exposed exposed = new Exposed();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void theProgrammeLeaderWritesARiskFindsItInTheMatrixAndEscalatesItToTheNextMeeting() throws Exception {
        exposed.joint(exposed.data("SAPA venter på Støttesystemerne", 2, 4));
        exposed.local(exposed.data("Netværket skal godkendes af vores driftsleverandør", 1, 3));
        Now.at(
                Now.instant().minusSeconds(30 * 86_400),
                () -> exposed.local(Exposed.data(
                        "Datavask når ikke at blive færdig",
                        3,
                        3,
                        exposed.owner,
                        Now.today().plusDays(4))));
        exposed.leader(Fresh.GLOSTRUP, () -> Portal.bean(AskingHelp.class)
                .ask(exposed.here, new WishData("En testleder til august", "To dage om ugen", null)));
        Page leader = as(Role.PROGRAMME_LEADER, "161", Screen.DESKTOP, "/lokale-projekter/" + exposed.here);
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opret risiko"))
                .click();
        assertThat(leader.locator("h1")).hasText("Ny risiko: KY, Glostrup");
        leader.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titel"))
                .fill(Exposed.SECRET);
        choose(leader, "Sandsynlighed", "4 - Stor");
        choose(leader, "Konsekvens", "5 - Kritisk");
        choose(leader, "Ejer", "Jobcenterchef, Glostrup");
        look(leader, "risiko-ny");
        press(leader, "Opret risiko");
        assertThat(leader.locator("h1")).hasText(Exposed.SECRET);
        leader.navigate(address("/risici/matrix"));
        look(leader, "risiko-matrix");
        leader.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Én risiko med sandsynlighed 4 og konsekvens 5: Høj"))
                .click();
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Exposed.SECRET))
                .click();
        assertThat(leader.locator("h1")).hasText(Exposed.SECRET);
        String address = leader.url();
        leader.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Begrundelse"))
                .fill("Vi kan ikke finde en anden før sommeren.");
        press(leader, "Eskalér");
        assertThat(leader.locator("main")).containsText("Eskaleret til koordinatoren");
        look(leader, "risiko");
        leader.navigate(address("/min-kommune"));
        look(leader, "risiko-min-kommune");
        Page neighbour = as(Role.PROGRAMME_LEADER, "165", Screen.DESKTOP, "/naeste-moede");
        assertThat(neighbour.locator("table")).containsText("Vi kan ikke finde en anden før sommeren.");
        look(neighbour, "naeste-moede");
        neighbour.navigate(address("/hjaelp"));
        look(neighbour, "hjaelp");
        neighbour
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("En testleder til august"))
                .click();
        neighbour
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Hvad tilbydes"))
                .fill("Vores testleder kan komme to dage.");
        press(neighbour, "Tilbyd hjælp");
        assertThat(neighbour.locator("table")).containsText("Venter på svar");
        look(neighbour, "hjaelp-oenske");
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP_DARK)) {
            Page page = as(Role.PROGRAMME_LEADER, "161", screen, "/risici");
            assertThat(page.locator("table")).containsText(Exposed.SECRET);
            look(page, "risici-" + screen);
            page.navigate(address("/risici/matrix"));
            assertThat(page.locator(".risk-matrix")).isVisible();
            look(page, "risiko-matrix-" + screen);
            page.navigate(address);
            assertThat(page.locator("h1")).hasText(Exposed.SECRET);
            look(page, "risiko-" + screen);
            page.navigate(address("/naeste-moede"));
            assertThat(page.locator("table")).containsText(Exposed.SECRET);
            look(page, "naeste-moede-" + screen);
        }
        assertThat(open).hasSize(4);
    }

    private Page as(Role role, @Nullable String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(role, exposed.fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "/s/" + exposed.fresh.ref().slug() + path;
    }

    private static void choose(Page page, String label, String word) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        page.locator("vaadin-combo-box-item:visible").getByText(word).click();
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
