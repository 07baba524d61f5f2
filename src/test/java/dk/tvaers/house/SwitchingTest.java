package dk.tvaers.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One reader in two collaborations, and how those with work come in. */
class SwitchingTest {

    private Page page = Chromium.anybody(Screen.DESKTOP);

    @BeforeEach
    void fillTheDemo() {
        FilledDemo.fill();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void afterSwitchingAndGoingBackEachAddressShowsItsOwnCollaboration() {
        page.context().close();
        page = Chromium.as(Visitor.named("begge@vestegnen.example"), Screen.DESKTOP);
        page.navigate("/s/vestegnen/samarbejde");
        heading("Vestegnen");
        assertThat(page.locator("main")).containsText("Glostrup Kommune");

        page.locator("details.switcher summary").click();
        page.locator("details.switcher a", new Page.LocatorOptions().setHasText("Digit"))
                .click();
        assertThat(page.locator(".switcher")).containsText("Digit");
        page.locator(".app-nav").getByText("Samarbejde").click();
        heading("Digit");
        assertThat(page.locator("main")).containsText("Køge Kommune");
        assertThat(page.locator("main")).not().containsText("Glostrup Kommune");

        page.goBack();
        page.goBack();
        heading("Vestegnen");
        assertThat(page.locator("main")).containsText("Glostrup Kommune");
        assertThat(page.locator("main")).not().containsText("Køge Kommune");
    }

    @Test
    void theCoordinatorLandsOnTheOverview() {
        logIn("koordinator@vestegnen.example");
        heading("Overblik");
    }

    @Test
    void theProgrammeLeaderLandsOnTheMonthOfTheMunicipality() {
        logIn("programleder.hvidovre@vestegnen.example");
        page.waitForURL("**/s/vestegnen/min-kommune");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Hvidovre: status for");
    }

    @Test
    void theDirectorReadsTheMonthAndTheOverview() {
        logIn("direktoer.albertslund@vestegnen.example");
        page.waitForURL("**/s/vestegnen/min-kommune");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Albertslund: status for");
        page.locator(".app-nav").getByText("Overblik").click();
        heading("Overblik");
    }

    @Test
    void theOperatorLandsOnTheListOfCollaborations() {
        logIn("operatoer@tvaers.example");
        page.waitForURL("**/drift");
        assertThat(page.locator("main")).containsText("Vestegnen");
    }

    @Test
    void anOpenPageWhoseLogInIsOverLeadsToTheLogInAndBack() {
        logIn("koordinator@vestegnen.example");
        heading("Overblik");
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("TVAERS"));
        page.locator(".app-nav").getByText("Projekter").click();
        page.waitForURL(Pattern.compile(".*/log-ind\\?til=.*vestegnen.*"));
    }

    private void logIn(String email) {
        page.navigate("/log-ind");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Adgangskode").first().fill(FilledDemo.PASSWORD);
        page.getByLabel("Adgangskode").first().press("Enter");
    }

    private void heading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(text);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
