package dk.tvaers.matter.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.MatterData;
import dk.tvaers.matter.MatterId;
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

/** A matter in Chromium: a programme leader on a phone writes what the municipality has decided, and all see it. */
class MatterJourneyTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void theProgrammeLeaderWritesTheDecisionOnAPhoneAndAllSeeIt() {
        MatterId matter = fresh.asCoordinator(() -> Portal.bean(ConductingMatters.class)
                .open(new MatterData(
                        "Fælles indkøb af e-læring",
                        "Prisen falder ved 1.000 brugere.",
                        "brugere",
                        null,
                        null,
                        Now.today(),
                        Now.today().plusDays(20))));
        Page leader = as(Role.PROGRAMME_LEADER, "161", Screen.PHONE, "/min-kommune");
        leader.getByText("Glostrup skal beslutte “Fælles indkøb af e-læring”").click();
        look(leader, "sag-telefon");
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opdatér Glostrup"))
                .click();
        choose(leader, "Skridt", "Besluttet");
        choose(leader, "Udfald", "Godkendt");
        leader.getByLabel("Hvem behandler sagen?").fill("Direktionen");
        leader.getByLabel("Mængde (brugere)").fill("180");
        look(leader, "sag-skridt-telefon");
        leader.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Gem").setExact(true))
                .click();
        assertThat(leader.locator(".lead")).containsText("Kommunen har besluttet: Godkendt.");
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilføj dokument"))
                .click();
        leader.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("protokol.txt", "text/plain", "Direktionen godkender.".getBytes(UTF_8)));
        assertThat(leader.getByLabel("Navn")).hasValue("protokol");
        look(leader, "sag-dokument-telefon");
        leader.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Tilføj dokument").setExact(true))
                .click();
        assertThat(leader.locator("h1")).hasText("Fælles indkøb af e-læring");
        leader.navigate("/s/" + fresh.ref().slug() + "/sager/" + matter + "/kommuner/161");
        assertThat(leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("protokol")))
                .isVisible();
        look(leader, "sag-kommune-telefon");

        Page coordinator = as(Role.COORDINATOR, null, Screen.DESKTOP, "/sager/" + matter);
        assertThat(coordinator.locator("table").first()).containsText("180");
        assertThat(coordinator.locator("table").first()).containsText("protokol");
        look(coordinator, "sag");
    }

    private Page as(Role role, @Nullable String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(role, fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate("/s/" + fresh.ref().slug() + path);
        return page;
    }

    private static void choose(Page page, String label, String word) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        page.locator("vaadin-combo-box-item:visible").getByText(word).first().click();
    }

    private static void look(Page page, String name) {
        assertThat(Chromium.axe(page)).isEmpty();
        Chromium.picture(page, name);
    }
}
