package dk.tvaers.position.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.position.PositionData;
import dk.tvaers.position.PositionId;
import dk.tvaers.position.Positions;
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

/** A joint position in Chromium: a municipality says where it stands, the coordinator records the position and the sending. */
class PositionJourneyTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void aMunicipalitySaysWhereItStandsAndTheCoordinatorRecordsThePositionAndTheSending() {
        PositionId position = fresh.asCoordinator(() -> Portal.bean(Positions.class)
                .raise(
                        null,
                        new PositionData(
                                "Skal fristen flyttes?",
                                "Den falder sammen med årsafslutningen.",
                                "KOMBIT",
                                null,
                                null,
                                Now.today().plusDays(9))));
        Page leader = as(Role.PROGRAMME_LEADER, "161", Screen.PHONE, "/min-kommune");
        leader.getByText("Skal fristen flyttes? – skal sendes til KOMBIT").click();
        look(leader, "interesse-telefon");
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Holdning for Glostrup"))
                .click();
        leader.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Holdning").setExact(true))
                .click();
        leader.locator("vaadin-combo-box-item:visible").getByText("For").first().click();
        press(leader, "Gem holdningen");
        assertThat(leader.locator("h1")).hasText("Skal fristen flyttes?");

        Page coordinator = as(Role.COORDINATOR, null, Screen.DESKTOP, "/interesser/" + position);
        coordinator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrér fælles holdning"))
                .click();
        coordinator
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Holdning").setExact(true))
                .fill("Fristen flyttes fire uger.");
        look(coordinator, "interesse-holdning");
        press(coordinator, "Registrér");
        coordinator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrér brev"))
                .click();
        press(coordinator, "Registrér");
        assertThat(coordinator.locator(".lead")).containsText("Sendt, venter på svar");
        look(coordinator, "interesse");
    }

    private Page as(Role role, @Nullable String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(role, fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate("/s/" + fresh.ref().slug() + path);
        return page;
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
