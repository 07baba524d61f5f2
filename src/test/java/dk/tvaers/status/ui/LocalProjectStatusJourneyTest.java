package dk.tvaers.status.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A programme leader reads and corrects the status of a local project in Chromium. */
@TestInstance(Lifecycle.PER_CLASS)
class LocalProjectStatusJourneyTest {

    private Vestegn vestegn;
    private Visitor leader;

    @BeforeAll
    void glostrupHasReported() {
        vestegn = new Vestegn();
        leader = Visitor.with(Role.PROGRAMME_LEADER, vestegn.fresh.ref(), "161", null);
    }

    @Test
    void theNewestIsCorrectedInPlaceAndTheOldOneIsMarked() {
        Page page = open("KY", Screen.DESKTOP);
        press(page, "Ret den seneste");
        Locator percent = page.getByLabel("Færdig");
        percent.fill("77");
        percent.press("Tab");
        press(page, "Indsend rettelsen");
        assertThat(page.locator(".status-part .panel")).containsText("77 %");
        assertThat(page.locator(".timeline .superseded")).containsText("Erstattet af en rettelse");
        assertThat(page.locator("#status")).isFocused();
        page.context().close();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        Page page = open("SAPA", Screen.DESKTOP);
        press(page, "Ret den seneste");
        page.getByLabel("Økonomi", new Page.GetByLabelOptions().setExact(true)).selectOption("RED");
        assertThat(page.getByLabel("Årsag (økonomi)").first()).isVisible();
        press(page, "Indsend rettelsen");
        assertThat(page.locator(".correction [role=alert]")).containsText("Ikke indsendt");
        assertThat(page.locator(".correction vaadin-text-area[invalid]").first())
                .isVisible();
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.testkit.Chromium$Screen#all")
    void axeFindsNothingInTheCorrection(Screen screen) {
        Page page = open("Ejendomsskat", screen);
        Chromium.picture(page, "lokalt-projekt-status-" + screen);
        press(page, "Ret den seneste");
        assertThat(page.locator(".correction vaadin-date-picker").first()).isVisible();
        Chromium.picture(page, "lokalt-projekt-rettelse-" + screen);
        assertThat(Chromium.axe(page)).isEmpty();
        page.context().close();
    }

    private Page open(String project, Screen screen) {
        Page page = Chromium.as(leader, screen);
        page.navigate("/s/" + vestegn.fresh.ref().slug() + "/lokale-projekter/" + vestegn.local("161", project));
        page.locator(".status-part").waitFor();
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
