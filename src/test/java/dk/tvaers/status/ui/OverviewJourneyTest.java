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
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The coordinator reads the overview in Chromium. */
@TestInstance(Lifecycle.PER_CLASS)
class OverviewJourneyTest {

    private Vestegn vestegn;
    private Visitor coordinator;
    private Page page;

    @BeforeAll
    void eightMunicipalitiesHaveReported() {
        vestegn = new Vestegn();
        coordinator = Visitor.with(Role.COORDINATOR, vestegn.fresh.ref(), null, null);
    }

    @BeforeEach
    void open() {
        page = Chromium.as(coordinator, Screen.DESKTOP);
        open("");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void eachCellIsNamedByProjectMunicipalityColourPercentAndTrend() {
        assertThat(page.locator("tv-matrix tbody tr")).hasCount(8);
        assertThat(page.locator("tv-matrix")).containsText("Ikke tilsluttet");
        assertThat(page.locator("tv-matrix")).containsText("Tavs i 41 dage");
        Locator red = page.getByLabel(Pattern.compile("ESR, Dragør, samlet rød, \\d+ procent, værre"));
        assertThat(red).containsText("Rød · ");
    }

    @Test
    void theBackButtonAndASentLinkRestoreTheFilters() {
        press("Tid");
        press("Kun røde");
        assertThat(page).hasURL(Pattern.compile("vis=tid&kun=roede"));
        assertThat(page.locator("tv-matrix tbody tr")).hasCount(4);
        Page other = Chromium.as(coordinator, Screen.DESKTOP);
        other.navigate(page.url());
        assertThat(other.locator("tv-matrix tbody tr")).hasCount(4);
        other.context().close();
        page.goBack();
        assertThat(page.locator("tv-matrix tbody tr")).hasCount(8);
        assertThat(chip("Tid")).hasAttribute("aria-pressed", "true");
        assertThat(chip("Kun røde")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void aChipKeepsTheFocusWhenItIsPressed() {
        chip("Kun tavse").focus();
        page.keyboard().press("Enter");
        assertThat(chip("Kun tavse")).hasAttribute("aria-pressed", "true");
        assertThat(chip("Kun tavse")).isFocused();
    }

    @Test
    void filtersThatMatchNothingAreReset() {
        press("Kun røde");
        press("Kun tavse");
        assertThat(page.getByText("Ingen status passer til filtrene")).isVisible();
        press("Nulstil filtre");
        assertThat(page.locator("tv-matrix tbody tr")).hasCount(8);
    }

    @Test
    void whatNeedsAttentionLeadsToTheLocalProject() {
        Locator first = page.locator(".ask-list > li").first();
        assertThat(first).containsText("er rød");
        assertThat(first.getByRole(AriaRole.LINK)).hasAttribute("href", Pattern.compile("lokale-projekter/"));
    }

    @Test
    void ninetyEightMunicipalitiesByThirtyProjectsAreOneTableThatIsFilteredAndWalkedByKeys() throws SQLException {
        close();
        Large large = new Large();
        page = Chromium.as(large.coordinator, Screen.DESKTOP);
        page.navigate("/s/" + large.fresh.ref().slug() + "/overblik");
        assertThat(page.locator("tv-matrix tbody tr")).hasCount(98);
        assertThat(page.locator("tv-matrix tbody td a.status")).hasCount(98 * Large.PROJECTS);
        page.locator("tv-matrix tbody td a.status").first().focus();
        page.keyboard().press("Control+End");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("tv-matrix tbody tr").last().locator(":focus")).isInViewport();
        press("Kun tavse");
        assertThat(page.locator("tv-matrix tbody td a.status")).not().hasCount(98 * Large.PROJECTS);
        assertThat(page.locator("tv-matrix")).containsText("Tavs i 41 dage");
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.testkit.Chromium$Screen#all")
    void axeFindsNothing(Screen screen) {
        close();
        page = Chromium.as(coordinator, screen);
        open("");
        Chromium.picture(page, "overblik-" + screen);
        assertThat(Chromium.axe(page)).isEmpty();
    }

    private void open(String query) {
        page.navigate("/s/" + vestegn.fresh.ref().slug() + "/overblik" + query);
        page.locator("tv-matrix :is(tbody, ul)").waitFor();
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator chip(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
