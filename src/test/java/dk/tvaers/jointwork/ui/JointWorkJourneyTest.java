package dk.tvaers.jointwork.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.jointwork.Shared.task;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.JointTaskState;
import dk.tvaers.jointwork.Shared;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Joint work in Chromium: a task is given, told of and found again; a visit is held, and its hours are counted. */
class JointWorkJourneyTest {

    private final Shared shared = new Shared();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void aTaskIsGivenToAMunicipalityWhichTellsHowFarItIs() {
        shared.overdue("Skabelon til fuldmagter i SAPA");
        shared.report(shared.create(task("Undervisning af superbrugere")), 0, JointTaskState.DONE, null);
        Page coordinator = as(Role.COORDINATOR, null, Screen.DESKTOP, "/samarbejdsopgaver");
        coordinator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opret opgave"))
                .click();
        assertThat(coordinator.locator("h1")).hasText("Opret opgave");
        coordinator
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Opgave").setExact(true))
                .fill("Fælles testdrejebog til KY");
        choose(coordinator, "Ansvarlig kommune", "Glostrup");
        fill(coordinator, "Frist", Dates.figures(Now.today().plusDays(10)));
        coordinator.getByLabel("Albertslund").check();
        look(coordinator, "samarbejde-opret");
        press(coordinator, "Opret opgave");
        assertThat(coordinator.locator("h1")).hasText("Fælles testdrejebog til KY");

        Page leader = as(Role.PROGRAMME_LEADER, "161", Screen.DESKTOP, "/min-kommune");
        leader.getByText("Fælles testdrejebog til KY: frist").click();
        choose(leader, "Tilstand", "Afsluttet");
        leader.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Resultat"))
                .fill("Drejebogen ligger på https://drejebog.example");
        look(leader, "samarbejde-status");
        press(leader, "Gem status");
        assertThat(leader.locator(".lead")).containsText("Afsluttet");
        assertThat(leader.locator("a[href='https://drejebog.example']")).isVisible();
        look(leader, "samarbejde-opgave");

        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE, Screen.DESKTOP_DARK)) {
            Page page = as(Role.PROGRAMME_LEADER, "165", screen, "/samarbejdsopgaver?vis=alle");
            assertThat(page.locator("table")).containsText("Fælles testdrejebog til KY");
            look(page, "samarbejde-liste-" + screen);
        }
        JointTaskId overdue = shared.overdue("Liste over jobfunktionsroller");
        Page phone = as(Role.PROGRAMME_LEADER, "161", Screen.PHONE_DARK, "/samarbejdsopgaver/" + overdue);
        assertThat(phone.locator(".lead")).containsText("er overskredet");
        look(phone, "samarbejde-opgave-telefon");
    }

    @Test
    void aVisitGetsItsHoursAndTheSpreadIsSeen() {
        shared.visit(GLOSTRUP, Now.today().minusDays(2), "7.25");
        shared.visit(GLOSTRUP, Now.today().minusDays(1), null);
        shared.visit(ALBERTSLUND, Now.today().minusDays(3), "1.5");
        shared.visit(ALBERTSLUND, Now.today().plusDays(8), null);
        Page coordinator = as(Role.COORDINATOR, null, Screen.DESKTOP, "/overblik");
        coordinator.getByText("timer mangler").click();
        fill(coordinator, "Timer", "2,75");
        look(coordinator, "besoeg-ret");
        press(coordinator, "Gem");
        assertThat(coordinator.locator("h1")).hasText("Styregruppebesøg, Glostrup");
        look(coordinator, "besoeg");
        for (Screen screen : Screen.all()) {
            Page page = as(
                    Role.PROGRAMME_LEADER,
                    "165",
                    screen,
                    "/styregruppebesoeg?fra=" + Now.today().minusDays(30));
            assertThat(page.locator(".lead")).containsText("11,5 timer i 2 kommuner");
            look(page, "besoeg-liste-" + screen);
        }
    }

    private Page as(Role role, @Nullable String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(role, shared.fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate("/s/" + shared.fresh.ref().slug() + path);
        return page;
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.keyboard().press("Tab");
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
        assertThat(Chromium.axe(page)).isEmpty();
        Chromium.picture(page, name);
    }
}
