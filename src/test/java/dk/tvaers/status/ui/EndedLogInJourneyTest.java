package dk.tvaers.status.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.people.Accounts;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The log-in ends while somebody is typing. */
class EndedLogInJourneyTest {

    private static final String PASSWORD = "gul cykel i regnvejr";

    private final MonthPlaces glostrup = new MonthPlaces();
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, glostrup.fresh.ref(), "161", null);
    private final Page page;

    EndedLogInJourneyTest() {
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).setPassword(leader.account(), PASSWORD);
            return true;
        });
        page = Chromium.as(Visitor.named(leader.email()), Screen.DESKTOP);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void afterLoggingInAgainOneIsWhereOneWasWithWhatWasTyped() {
        page.navigate("/s/" + glostrup.fresh.ref().slug() + "/min-kommune");
        Locator percent = page.getByLabel("VALG, færdig i procent");
        percent.fill("61");
        percent.press("Tab");
        assertThat(page.getByText("Indsend alle 1")).isVisible();

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("TVAERS"));
        page.getByRole(AriaRole.BUTTON, named("Gem kladde")).click();
        page.waitForURL(Pattern.compile(".*/log-ind\\?til=.*"));
        page.getByLabel("E-mail").fill(leader.email());
        page.locator("input[type=password]").first().fill(PASSWORD);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/min-kommune$"));
        assertThat(page.locator(".notice")).containsText("uden at gemme eller indsende: VALG");
        assertThat(percent).hasValue("61");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
