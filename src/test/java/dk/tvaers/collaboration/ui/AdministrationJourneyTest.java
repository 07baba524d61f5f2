package dk.tvaers.collaboration.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.kernel.Id;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From nothing to a collaboration with members and a project, and a member that leaves. */
class AdministrationJourneyTest {

    private final String slug = "rejse-" + Id.text(Id.next()).toLowerCase(Locale.ROOT);
    private final String email = slug + "@tvaers.example";
    private Page page = Chromium.anybody(Screen.DESKTOP);

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void theOperatorFoundsACollaborationAndItsCoordinatorSetsItUpAlone() {
        Fresh.collaboration(); // the register of municipalities is loaded
        String link = theOperatorInvitesTheCoordinator();
        theCoordinatorChoosesAPassword(link);
        admit("Glostrup Kommune");
        admit("Albertslund Kommune");
        createProgrammeAndProject();
        addToBoth();
        letGlostrupLeave();
    }

    private String theOperatorInvitesTheCoordinator() {
        Page operator = Chromium.as(Visitor.without().asOperator(), Screen.DESKTOP);
        operator.navigate("/drift");
        link(operator, "Opret samarbejde").click();
        type(operator.getByLabel("Navn"), "Rejsen");
        assertThat(operator.getByLabel("Adresse")).hasValue("rejsen");
        type(operator.getByLabel("Adresse"), slug);
        button(operator, "Opret samarbejdet").click();
        operator.waitForURL("**/drift/samarbejder/" + slug);
        type(operator.getByLabel("Navn"), "Koordinator");
        type(operator.getByLabel("E-mail"), email);
        button(operator, "Invitér koordinator").click();
        Locator shown = operator.getByLabel("Link til ny adgangskode");
        assertThat(shown).hasValue(Pattern.compile("http.*/ny-adgangskode/.+"));
        String link = shown.inputValue();
        operator.context().close();
        return link;
    }

    private void theCoordinatorChoosesAPassword(String link) {
        page.navigate(link);
        Locator password = page.locator("input[type=password]").first();
        password.fill("gul cykel i regnvejr");
        password.press("Enter");
        page.waitForURL("**/s/" + slug + "/**");
    }

    private void admit(String municipality) {
        page.navigate(address("samarbejde"));
        link(page, "Optag medlem").click();
        choose("Kommune", municipality);
        button(page, "Optag kommunen").click();
        page.waitForURL("**" + address("samarbejde"));
        assertThat(page.getByRole(AriaRole.TABLE, named("Medlemmer"))).containsText(municipality);
    }

    private void createProgrammeAndProject() {
        page.navigate(address("projekter"));
        link(page, "Opret program").first().click();
        type(page.getByLabel("Navn"), "Monopolbrud");
        button(page, "Opret program").click();
        page.waitForURL(Pattern.compile(".*/programmer/[0-9A-Z]{13}"));
        link(page, "Opret projekt").first().click();
        type(page.getByLabel("Kode"), "KY");
        type(page.getByLabel("Kort navn"), "KY");
        type(page.getByLabel("Navn", new Page.GetByLabelOptions().setExact(true)), "Kommunernes Ydelsessystem");
        button(page, "Opret projekt").click();
        page.waitForURL(Pattern.compile(".*/projekter/[0-9A-Z]{13}"));
    }

    private void addToBoth() {
        link(page, "Tilføj til kommuner").click();
        page.getByLabel("Albertslund").check();
        page.getByLabel("Glostrup").check();
        button(page, "Tilføj").click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("2 kommuner er tilføjet")))
                .containsText("Glostrup");
    }

    private void letGlostrupLeave() {
        page.navigate(address("samarbejde"));
        link(page, "Udmeld Glostrup").click();
        assertThat(page.locator("main"))
                .containsText("Kommunen har ét lokalt projekt, heraf ét i gang eller ikke startet.");
        choose("Kommunens lokale projekter", "Stop dem, der er i gang eller ikke startet, på den sidste dag");
        button(page, "Udmeld Glostrup").click();
        page.waitForURL("**" + address("samarbejde"));
        button(page, "Fortryd, at Glostrup er udmeldt").click();
        assertThat(link(page, "Udmeld Glostrup")).isVisible();
    }

    private void choose(String label, String option) {
        page.getByRole(AriaRole.COMBOBOX, named(label)).click();
        page.getByRole(AriaRole.OPTION, named(option)).click();
    }

    private static void type(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private String address(String path) {
        return "/s/" + slug + "/" + path;
    }
}
