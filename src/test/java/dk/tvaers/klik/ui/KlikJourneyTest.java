package dk.tvaers.klik.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.tvaers.access.Role;
import dk.tvaers.klik.Listed;
import dk.tvaers.klik.Mark;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The coordinator imports a newer list, and a programme leader marks its tasks on a phone. */
class KlikJourneyTest {

    private final Listed listed = new Listed();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, listed.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, listed.fresh.ref(), GLOSTRUP.value(), null);

    @Test
    void aNewerListIsImportedForItsProjectAndItsTasksAreMarked() {
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01", "K10");
        Page page = Chromium.as(coordinator, Screen.DESKTOP);
        page.navigate(address("projekter/" + listed.sapa));
        page.getByRole(AriaRole.LINK, named("Indlæs liste")).click();
        assertThat(page.getByLabel("Projekt", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("SAPA");
        Chromium.picture(page, "ImportView-tasks-desktop");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "klik.csv",
                        "text/csv",
                        "task_no,title_da\nK01,Ny titel\nK02,Opgave K02\nK03,Helt ny\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#import-outcome")).containsText("klik.csv er på vej");
        Due.run();
        page.getByRole(AriaRole.BUTTON, named("Indlæs 4 rækker")).click();
        assertThat(page.locator("#import-outcome")).containsText("klik.csv er på vej");
        Due.run();
        assertThat(page.getByText("Filen er indlæst")).isVisible();
        assertThat(page.locator("main")).containsText("2 opgaver står ikke længere på listen");
        Chromium.picture(page, "ImportView-tasks-done-desktop");
        for (String path : new String[] {
            "klik",
            "klik/projekter/" + listed.sapa,
            "klik/opgaver/" + listed.task("K01").id(),
            "projekter/" + listed.sapa
        }) {
            page.navigate(address(path));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            Chromium.picture(page, "Klik-" + path.replaceAll("[/0-9A-Z]+", "-") + "desktop");
            assertThat(Chromium.axe(page)).as(path).isEmpty();
        }
        page.context().close();

        Page theirs = Chromium.as(leader, Screen.PHONE);
        theirs.navigate(address("lokale-projekter/" + listed.glostrup));
        theirs.getByRole(AriaRole.LINK, named("Markér opgaver")).click();
        theirs.getByRole(AriaRole.BUTTON, named("Vælg alle åbne")).click();
        Chromium.picture(theirs, "LocalTasksView-phone");
        assertThat(Chromium.axe(theirs)).isEmpty();
        theirs.getByRole(AriaRole.BUTTON, named("Markér de valgte")).click();
        assertThat(theirs.locator("main")).containsText("3 af 3 er færdige");
        Chromium.picture(theirs, "LocalTasksView-marked-phone");
        theirs.context().close();
        assertThat(listed.count(listed.glostrup).said()).isEqualTo("3/3");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + listed.fresh.ref().slug() + "/" + path;
    }
}
