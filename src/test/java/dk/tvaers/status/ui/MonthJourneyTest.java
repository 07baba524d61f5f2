package dk.tvaers.status.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.status.StatusReports;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A municipality's month in Chromium, for each who has to do with it. */
class MonthJourneyTest {

    private final MonthPlaces glostrup = new MonthPlaces();
    private @Nullable Page open;

    @AfterEach
    void close() {
        if (open != null) {
            open.context().close();
        }
    }

    @Test
    void tenProjectsOfWhichTwoChangedAreSubmittedInAFewClicksAndStandInTheOverview() {
        Page page = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "");
        assertThat(page.locator("h1")).containsText("Glostrup: status for ");
        page.getByLabel("KSD, tid").selectOption("YELLOW");
        assertThat(page.getByLabel("KSD, samlet")).hasValue("YELLOW");
        page.getByLabel("KSD, Årsag (tid)").fill("Testmiljøet er forsinket.");
        page.getByLabel("KSD, Handling (tid)").fill("Ny plan med leverandøren.");
        owner(page, "KSD, Ansvarlig (tid)", "Projektleder, Glostrup");
        date(page, "KSD, Senest (tid)", "12-6-2099");
        fill(page.getByLabel("SAPA, færdig i procent"), "50");
        press(page, "Resten er uændret");
        press(page, "Indsend alle 10");
        assertThat(page.locator(".notice")).containsText("10 projekter indsendt");
        assertThat(page.locator(".notice")).containsText("Med ændringer: KSD og SAPA. 8 uændrede.");
        assertThat(page.locator(".lead")).containsText("10 af 10 indsendt i ");
        page.getByText("Se det i Overblik").click();
        assertThat(page.locator("tv-matrix")).containsText("10 af 10");
    }

    @Test
    void aRefusedRowIsNamedWithItsFieldsAndTheReaderIsPutThere() {
        Page page = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "/min-kommune");
        page.getByLabel("SAPA, økonomi").selectOption("RED");
        press(page, "Indsend alle 1");
        assertThat(page.locator(".notice.error")).containsText("SAPA, årsag: Skal udfyldes.");
        assertThat(page.getByLabel("SAPA, Årsag (økonomi)")).isFocused();
        assertThat(page.getByLabel("SAPA, økonomi")).hasValue("RED");
        Chromium.picture(page, "min-kommune-afvist");
    }

    @Test
    void whatIsTypedLiesThereAfterTheBrowserWasClosed() {
        Visitor leader = visitor(Role.PROGRAMME_LEADER);
        Page page = as(leader, Screen.DESKTOP, "/min-kommune");
        fill(page.getByLabel("VALG, færdig i procent"), "61");
        assertThat(button(page, "Indsend alle 1")).isVisible();
        close();
        Page later = as(leader, Screen.DESKTOP, "/min-kommune");
        assertThat(later.locator(".notice")).containsText("uden at gemme eller indsende: VALG");
        assertThat(later.getByLabel("VALG, færdig i procent")).hasValue("61");
        press(later, "Kassér det");
        assertThat(later.getByLabel("VALG, færdig i procent")).hasValue("45");
    }

    @Test
    void leavingWithUnsavedTypingAsksAndSaysWhatHappens() {
        Page page = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "/min-kommune");
        fill(page.getByLabel("VALG, færdig i procent"), "61");
        assertThat(button(page, "Indsend alle 1")).isVisible();
        page.locator("nav").getByText("Overblik").click();
        assertThat(page.locator("vaadin-confirm-dialog")).containsText("det, du har skrevet om VALG");
        press(page, "Bliv her");
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/min-kommune"));
        page.locator("nav").getByText("Overblik").click();
        press(page, "Gem kladde, og forlad siden");
        assertThat(page).hasURL(Pattern.compile("/overblik"));
    }

    @Test
    void whenSomebodyElseWasFasterBothStandBesideEachOtherAndOneIsChosen() {
        Page page = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "/min-kommune");
        fill(page.getByLabel("KY, færdig i procent"), "61");
        glostrup.fresh.as(
                glostrup.reporter,
                List.of(new Grant(Role.PROGRAMME_LEADER, Fresh.GLOSTRUP, null, null)),
                () -> Portal.bean(StatusReports.class)
                        .saveDraft(glostrup.local("KY"), 0, MonthPlaces.content(glostrup.reporter, 70)));
        press(page, "Gem kladde");
        assertThat(page.locator(".report-details .notice"))
                .containsText("Projektleder, Glostrup gemte en anden kladde kl. ");
        assertThat(page.locator(".report-details .notice table")).containsText("61 %");
        assertThat(page.locator(".report-details .notice table")).containsText("70 %");
        Chromium.picture(page, "min-kommune-imens");
        press(page, "Brug det fra Projektleder, Glostrup");
        assertThat(page.getByLabel("KY, færdig i procent")).hasValue("70");
    }

    @Test
    void aProjectLeaderDraftsTheOwnProjectAndDoesNotSubmit() {
        Visitor leader = Visitor.with(
                Role.PROJECT_LEADER,
                glostrup.fresh.ref(),
                "161",
                glostrup.project("KY").value());
        Page page = as(leader, Screen.DESKTOP, "/min-kommune");
        assertThat(page.locator(".lead")).containsText("programlederen indsender");
        assertThat(page.locator("#month-submit")).hasCount(0);
        assertThat(page.getByLabel("KY, økonomi")).isVisible();
        assertThat(page.getByLabel("SAPA, økonomi")).hasCount(0);
        fill(page.getByLabel("KY, færdig i procent"), "61");
        press(page, "Gem kladde");
        assertThat(page.locator(".notice")).containsText("KY er gemt.");
        Page other = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "/min-kommune");
        assertThat(other.locator(".ask-list").first()).containsText("KY: kladde til gennemsyn");
    }

    @Test
    void aDirectorReadsWhatChangedAndTypesNothing() {
        Page page = as(Role.DIRECTOR, Screen.DESKTOP, "");
        assertThat(page.locator(".report-grid select, .report-grid input, #month-save"))
                .hasCount(0);
        assertThat(page.locator("main")).containsText("KY gik fra grøn til gul");
        page.getByLabel("Vis: KY").click();
        assertThat(page.locator(".report-details:visible")).containsText("Konvertering af ydelsesdata er forsinket");
        assertThat(page).hasURL(Pattern.compile("\\?aaben=P1"));
        page.reload();
        assertThat(page.locator(".report-details:visible")).containsText("Konvertering af ydelsesdata er forsinket");
    }

    @Test
    void theCoordinatorReportsOnBehalfAndItIsMarked() {
        Page page = as(Role.COORDINATOR, Screen.DESKTOP, "/kommuner/161");
        assertThat(page.locator(".notice")).containsText("På vegne af Glostrup");
        page.getByLabel("Uændret: KSD").click();
        press(page, "Indsend alle 1");
        assertThat(page.locator(".report-row").first()).containsText("på vegne af");
    }

    @Test
    void aProjectThatTakesNoReportsIsNamedWithoutInputs() {
        Page page = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "/min-kommune");
        Locator idle = page.locator(".report-row.idle");
        assertThat(idle).containsText("BBR");
        assertThat(idle).containsText("Ikke tilsluttet");
        assertThat(idle.locator("select, input, button")).hasCount(0);
    }

    @Test
    void aMunicipalityWithoutProjectsIsToldWhatComesNext() {
        Page page = as(Role.COORDINATOR, Screen.DESKTOP, "/kommuner/165");
        assertThat(page.locator(".empty")).containsText("Kommunen har ingen projekter endnu");
    }

    @Test
    void aMunicipalityThatWasNeverAMemberIsNotFound() {
        Page page = as(Role.COORDINATOR, Screen.DESKTOP, "/kommuner/999");
        assertThat(page.locator("h1")).containsText("Vi kan ikke finde siden");
    }

    @Test
    void aRowIsReportedWithTheKeyboardAlone() {
        Page page = as(Role.PROGRAMME_LEADER, Screen.DESKTOP, "/min-kommune");
        page.getByLabel("KSD, samlet").focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.getByLabel("KSD, færdig i procent")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Uændret: KSD")).isFocused();
        assertThat(page.getByLabel("Uændret: KSD")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Uændret: KSD")).hasAttribute("aria-pressed", "true");
        assertThat(page.getByLabel("Uændret: KSD")).isFocused();
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.testkit.Chromium$Screen#all")
    void axeFindsNothing(Screen screen) {
        Page page = as(Role.PROGRAMME_LEADER, screen, "/min-kommune?aaben=P1");
        page.getByLabel("Uændret: KSD").click();
        page.getByLabel("VALG, ressourcer").selectOption("YELLOW");
        assertThat(button(page, "Indsend alle 2")).isVisible();
        Chromium.picture(page, "min-kommune-" + screen);
        assertThat(Chromium.axe(page)).isEmpty();
        close();
        Page read = as(Role.DIRECTOR, screen, "/min-kommune?aaben=P1");
        Chromium.picture(read, "min-kommune-laeser-" + screen);
        assertThat(Chromium.axe(read)).isEmpty();
    }

    private Visitor visitor(Role role) {
        return Visitor.with(role, glostrup.fresh.ref(), "161", null);
    }

    private Page as(Role role, Screen screen, String path) {
        return as(visitor(role), screen, path);
    }

    private Page as(Visitor visitor, Screen screen, String path) {
        Page page = Chromium.as(visitor, screen);
        open = page;
        Response answer = page.navigate("/s/" + glostrup.fresh.ref().slug() + path);
        assertThat(answer.ok()).isTrue();
        page.locator("h1").waitFor();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static void fill(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private static void owner(Page page, String label, String name) {
        page.getByLabel(label).fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void date(Page page, String label, String date) {
        fill(page.getByLabel(label), date);
    }
}
