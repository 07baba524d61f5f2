package dk.tvaers.ambition.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.Asked;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A survey in Chromium: the programme leader answers, the director approves, the coordinator decides. */
class AmbitionJourneyTest {

    private final Asked asked = new Asked();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void theProgrammeLeaderAnswersTheDirectorApprovesAndTheCoordinatorDecidesTheJointLevel() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, Asked.choice(AmbitionLevel.FOLLOW)));
        asked.approve(survey, ALBERTSLUND);

        Page leader = as(Role.PROGRAMME_LEADER, "161", Screen.DESKTOP, "/min-kommune");
        leader.getByText("Glostrup skal svare på ambitionsundersøgelsen om Monopolbrud")
                .click();
        assertThat(leader.locator("h1")).hasText("Glostrup: ambitioner for Monopolbrud");
        choose(leader, "KY: niveau", "Pilot");
        leader.getByLabel("KY: begrundelse").fill("Vi afprøver den allerede.");
        choose(leader, "SAPA: niveau", "Følger");
        leader.getByLabel("SAPA: begrundelse").fill("Vi venter på naboerne.");
        look(leader, "ambition-svar");
        press(leader, "Indsend til godkendelse");
        assertThat(leader.locator(".lead")).containsText("Venter på godkendelse");

        Page director = as(Role.DIRECTOR, "161", Screen.DESKTOP, "/min-kommune");
        director.getByText("venter på din godkendelse").click();
        assertThat(director.locator("table")).containsText("Vi afprøver den allerede.");
        look(director, "ambition-godkendelse");
        press(director, "Godkend svaret");
        assertThat(director.locator(".lead")).containsText("Godkendt");

        Page coordinator = as(Role.COORDINATOR, null, Screen.DESKTOP, "/ambitioner/" + survey + "?sorter=forskel");
        coordinator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beslut: KY"))
                .click();
        choose(coordinator, "Niveau", "Standard");
        coordinator
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Begrundelse"))
                .fill("Besluttet i styregruppen.");
        press(coordinator, "Registrér beslutning");
        assertThat(coordinator.locator(".lead")).containsText("Standard, besluttet");
        look(coordinator, "ambition-beslutning");
        coordinator.navigate(address("/ambitioner/" + survey));
        assertThat(coordinator.locator(".heat table")).containsText("over det fælles niveau");
        look(coordinator, "ambition-kort");

        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP_DARK)) {
            Page page = as(Role.PROGRAMME_LEADER, "165", screen, "/ambitioner/" + survey);
            assertThat(page.locator(".heat table")).containsText("Pilot");
            look(page, "ambition-kort-" + screen);
        }
    }

    private Page as(Role role, @Nullable String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(role, asked.fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "/s/" + asked.fresh.ref().slug() + path;
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
