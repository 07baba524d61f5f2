package dk.tvaers.settings.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.settings.Approvers;
import dk.tvaers.settings.Picture;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A collaboration gives itself a name, a colour and a logo, and everybody sees them. */
class SettingsJourneyTest {

    private static final String PETROL = "rgb(11, 85, 99)";
    private static final String PLUM = "rgb(122, 31, 92)";

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP, Fresh.ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor director = Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);

    @Test
    void theCollaborationShowsItsNameColourAndLogoToEverybody() {
        Page page = Chromium.as(coordinator, Screen.DESKTOP);
        page.navigate(address("indstillinger"));
        assertThat(save(page)).hasCSS("background-color", PETROL);
        type(page, "Navn", "Vestegnens fællesskab");
        type(page, "Farve i lyst tema", "#e59bcb");
        save(page).click();
        assertThat(page.locator("main")).containsText("Vælg en mørkere farve");
        type(page, "Farve i lyst tema", "#7a1f5c");
        type(page, "Farve i mørkt tema", "#e59bcb");
        save(page).click();
        page.waitForURL("**/indstillinger?gemt");
        assertThat(save(page)).hasCSS("background-color", PLUM);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("logo.png", "image/png", Picture.of("png", 300, 90)));
        assertThat(page.locator(".nav-head img.logo")).isVisible();
        page.context().close();

        Page other = Chromium.as(director, Screen.DESKTOP);
        other.navigate(address("samarbejde"));
        assertThat(other.locator(".switcher")).containsText("Vestegnens fællesskab");
        assertThat(other.locator(".nav-head img.logo")).isVisible();
        Assertions.assertThat(other.locator(".nav-head img.logo").evaluate("image => image.naturalWidth"))
                .isEqualTo(300);
        other.context().close();
        pictures();
    }

    private void pictures() {
        fresh.asCoordinator(() -> {
            LocalDate today = Now.today();
            Portal.bean(Approvers.class).record(Fresh.GLOSTRUP, 50_000, today);
            Portal.bean(Approvers.class).record(Fresh.GLOSTRUP, 80_000, today.plusMonths(2));
            Portal.bean(Members.class).admit(Fresh.HOEJE_TAASTRUP, new Period(today, today.plusYears(1)));
            Portal.bean(Offices.class).hold(Office.CHAIR, Fresh.GLOSTRUP, new Period(today.minusYears(1), null));
            Portal.bean(Offices.class).handOn(Office.CHAIR, Fresh.ALBERTSLUND, today.plusMonths(1));
            return true;
        });
        for (Screen screen : Screen.all()) {
            Page page = Chromium.as(coordinator, screen);
            for (String path : List.of("indstillinger", "godkendere", "godkendere/graense", "samarbejde")) {
                look(page, address(path), path.replace('/', '-') + "-" + screen);
            }
            page.context().close();
            Page operator = Chromium.as(Visitor.without().asOperator(), screen);
            for (String path : List.of("/drift", "/drift/indstillinger", "/privatliv")) {
                look(operator, path, path.substring(1).replace('/', '-') + "-" + screen);
            }
            operator.context().close();
        }
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        assertThat(page.locator("h1")).isVisible();
        Chromium.picture(page, "settings-" + name);
        Assertions.assertThat(Chromium.axe(page)).as(name).isEmpty();
        Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits", name)
                .isTrue();
    }

    private static void type(Page page, String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
    }

    private static Locator save(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem indstillinger"));
    }

    private String address(String path) {
        return "/s/" + fresh.ref().slug() + "/" + path;
    }
}
