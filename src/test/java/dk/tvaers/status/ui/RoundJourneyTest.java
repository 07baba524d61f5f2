package dk.tvaers.status.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.status.round.RoundItem;
import dk.tvaers.status.round.RoundScene;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole round of three municipalities in Chromium, from its opening until it is read as it was closed. */
class RoundJourneyTest {

    private static final Screen DESKTOP = new Screen(1280, 900, ColorScheme.LIGHT);
    private static final String COMMENT = "Skriv, hvornår leverandøren har lovet den nye plan.";

    private final RoundScene scene = new RoundScene();
    private final String project = ProjectData.known().getFirst().shortName();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void threeMunicipalitiesReportInARoundThatIsOpenedReturnedAnsweredAndClosed() {
        RoundScene.at(Now.instant().minus(Duration.ofDays(45)), this::reportOfLastTime);
        Visitor koordinator = Visitor.with(Role.COORDINATOR, scene.fresh.ref(), null, null);
        Page coordinator = as(koordinator, DESKTOP, "/runder");
        link(coordinator, "Åbn runden").click();
        Locator lastDay = coordinator.getByLabel("Sidste dag");
        lastDay.fill(DateTimeFormatter.ofPattern("d-M-yyyy").format(RoundScene.workedIn(7)));
        lastDay.press("Tab");
        look(coordinator, "runde-aabn");
        press(coordinator, "Åbn runden");
        assertThat(coordinator.locator(".lead")).containsText("0 af 3 kommuner har indsendt");
        RoundItem round = scene.asCoordinator(() -> scene.rounds.open().orElseThrow());

        Page glostrup = as(leader(RoundScene.GLOSTRUP), DESKTOP, "/min-kommune");
        assertThat(glostrup.locator(".strip")).containsText("Glostrup mangler 2 af 2 rapporter");
        assertThat(glostrup.locator(".lead")).containsText("0 af 2 indsendt i runden");
        press(glostrup, "Resten er uændret");
        press(glostrup, "Indsend alle 2");
        assertThat(glostrup.locator(".lead")).containsText("2 af 2 indsendt i runden");

        Page albertslund = as(leader(RoundScene.ALBERTSLUND), Screen.PHONE, "/min-kommune");
        fill(albertslund.getByLabel(project + ", færdig i procent"), "55");
        press(albertslund, "Gem kladde");
        assertThat(albertslund.locator(".notice")).containsText("gemt");
        coordinator.reload();
        assertThat(row(coordinator, "Albertslund")).containsText("Kladde");
        press(albertslund, "Indsend alle 1");
        assertThat(albertslund.locator(".lead")).containsText("1 af 1 indsendt i runden");

        coordinator.reload();
        link(coordinator, "Returnér status for " + project + " i Albertslund").click();
        coordinator.getByLabel("Kommentar").fill(COMMENT);
        look(coordinator, "runde-retur");
        press(coordinator, "Returnér");
        assertThat(row(coordinator, "Albertslund")).containsText("Returneret");

        albertslund.reload();
        assertThat(albertslund.locator(".report-row .said")).containsText(COMMENT);
        assertThat(albertslund.locator(".lead")).containsText("0 af 1 indsendt i runden");
        look(albertslund, "min-kommune-returneret-telefon");
        albertslund.getByRole(AriaRole.ROWHEADER).getByText(project).click();
        assertThat(albertslund.locator(".status-part .said")).containsText(COMMENT);
        look(albertslund, "lokalt-projekt-returneret");
        albertslund.goBack();
        fill(albertslund.getByLabel(project + ", færdig i procent"), "60");
        press(albertslund, "Indsend alle 1");
        assertThat(albertslund.locator(".lead")).containsText("1 af 1 indsendt i runden");
        assertThat(albertslund.locator(".report-row .said")).hasCount(0);

        Page overview = as(koordinator, DESKTOP, "/overblik");
        assertThat(overview.locator(".strip")).containsText("Mangler: Høje-Taastrup");
        look(overview, "overblik-runde");
        Page onBehalf = as(koordinator, DESKTOP, "/kommuner/169");
        onBehalf.getByLabel("Uændret: " + project).click();
        press(onBehalf, "Indsend alle 1");
        overview.reload();
        assertThat(overview.locator(".strip")).containsText("Alle kommuner har indsendt");
        coordinator.reload();
        assertThat(coordinator.locator(".lead")).containsText("3 af 3 kommuner har indsendt");
        look(coordinator, "runde-aaben");

        scene.day(round.closesOn().plusDays(1));
        coordinator.reload();
        assertThat(coordinator.locator(".lead")).containsText("4 af 4 rapporter blev godkendt");
        assertThat(row(coordinator, "Albertslund")).containsText("Godkendt");
        assertThat(link(coordinator, "Flyt den sidste dag")).hasCount(0);
        look(coordinator, "runde-lukket");
        coordinator.navigate("/s/" + scene.fresh.ref().slug() + "/runder/udvikling");
        assertThat(coordinator.locator(".trend-chart li")).hasCount(1);
        coordinator
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Alle kommuner"))
                .click();
        coordinator
                .locator("vaadin-combo-box-item:visible")
                .getByText("Glostrup")
                .click();
        assertThat(coordinator.locator("main tbody tr")).hasCount(2);
        look(coordinator, "runder-udvikling");
    }

    private boolean reportOfLastTime() {
        scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40);
        scene.submit(scene.glostrupToo, RoundScene.GLOSTRUP, 30);
        scene.submit(scene.albertslund, RoundScene.ALBERTSLUND, 50);
        scene.submit(scene.hoejeTaastrup, RoundScene.HOEJE_TAASTRUP, 20);
        return true;
    }

    private Visitor leader(MunicipalityCode code) {
        return Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), code.value(), null);
    }

    private Page as(Visitor visitor, Screen screen, String path) {
        Page page = Chromium.as(visitor, screen);
        open.add(page);
        page.navigate("/s/" + scene.fresh.ref().slug() + path);
        page.locator("h1").waitFor();
        return page;
    }

    /** A municipality's line in the first of the round's lists. */
    private static Locator row(Page page, String municipality) {
        return page.locator("main table")
                .first()
                .locator("tbody tr", new Locator.LocatorOptions().setHasText(municipality));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void fill(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, name);
        assertThat(Chromium.axe(page)).isEmpty();
    }
}
