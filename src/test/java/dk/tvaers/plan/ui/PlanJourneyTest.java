package dk.tvaers.plan.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Planned;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The coordinator moves SAPA's first wave, and the municipality finds its new date. */
class PlanJourneyTest {

    private final Planned planned = new Planned();
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, planned.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), GLOSTRUP.value(), null);

    @Test
    void aWaveIsMovedByKeyboardAndMouseAndTheMunicipalityFindsItsNewDate() {
        planned.wave("Bølge 1", Set.of(GLOSTRUP, ALBERTSLUND), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        Page page = Chromium.as(coordinator, Screen.DESKTOP);
        page.navigate(address("plan"));
        page.getByRole(AriaRole.LINK, named("Idriftsættelse")).first().click();
        page.getByRole(AriaRole.LINK, named("Flyt dato")).click();
        page.getByLabel("Flyttes til").fill("1-7-2017");
        page.getByLabel("Flyttes til").press("Enter");
        page.getByLabel("Årsag").fill("Leverandøren er forsinket");
        page.getByRole(AriaRole.BUTTON, named("Se, hvad der flytter med")).click();
        assertThat(page.getByText("1 af kommunernes egne datoer flytter")).isVisible();
        Chromium.picture(page, "MoveView-preview-desktop");
        assertThat(Chromium.axe(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Flyt datoen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Flytninger"))).isVisible();
        page.context().close();

        Page theirs = Chromium.as(leader, Screen.PHONE);
        theirs.navigate(address("lokale-projekter/" + planned.sapaGlostrup));
        assertThat(theirs.locator("main")).containsText("01-07-2017");
        theirs.context().close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + planned.fresh.ref().slug() + "/" + path;
    }
}
