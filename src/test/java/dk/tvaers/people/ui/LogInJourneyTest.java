package dk.tvaers.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.LogIn;
import dk.tvaers.access.Role;
import dk.tvaers.people.Accounts;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogInJourneyTest {

    private static final String PASSWORD = "gul cykel i regnvejr";

    /** Not the log-in that leads there. */
    private static final Pattern ACCOUNT = Pattern.compile("http://[^/]+/mig");

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), GLOSTRUP.value(), null);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private Page page = Chromium.anybody(Screen.DESKTOP);

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void whoIsSentToLogInComesBackToWhereTheyWere() {
        setPassword();
        String wanted = address("personer?kommune=161");
        page.navigate(wanted);
        page.waitForURL(Pattern.compile(".*/log-ind\\?til=.*"));
        logIn("forkert kodeord");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("E-mail eller adgangskode er forkert.");
        assertThat(email()).hasValue(leader.email());
        password().fill(PASSWORD);
        password().press("Enter");
        page.waitForURL("**" + wanted);
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Personer");
    }

    @Test
    void afterTooManyFailuresItSaysHowLongToWait() {
        setPassword();
        page.navigate("/log-ind");
        for (int i = 0; i < 5; i++) {
            logIn("forkert kodeord " + i);
            assertThat(password()).hasValue("");
        }
        logIn(PASSWORD);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(Pattern.compile("Vent [1-5] sekunder"));
    }

    @Test
    void aTargetElsewhereIsNotFollowed() {
        setPassword();
        page.navigate("/log-ind?til=https://evil.example/");
        logIn(PASSWORD);
        page.waitForURL(Pattern.compile("http://[^/]+/s/" + fresh.ref().slug() + ".*"));
    }

    @Test
    void aForgottenPasswordIsChosenAnewThroughTheCoordinatorsLink() {
        setPassword();
        Page helper = Chromium.as(coordinator, Screen.DESKTOP);
        helper.navigate(address("personer?rolle=PROGRAMME_LEADER"));
        helper.getByRole(AriaRole.TABLE)
                .getByRole(AriaRole.LINK, name("PROGRAMME_LEADER"))
                .click();
        helper.getByRole(AriaRole.BUTTON, pageName("Lav link til ny adgangskode"))
                .click();
        Locator link = helper.getByLabel("Link til ny adgangskode");
        assertThat(link).hasValue(Pattern.compile("http://.*/ny-adgangskode/.{43}"));
        String address = link.inputValue();
        assertThat(Chromium.axe(helper)).isEmpty();
        helper.context().close();

        page.navigate(address);
        assertThat(email()).hasValue(leader.email());
        page.getByLabel("Ny adgangskode").fill("for kort");
        page.getByLabel("Ny adgangskode").press("Enter");
        assertThat(page.getByText("Brug mindst 12 tegn.")).isVisible();
        page.getByLabel("Ny adgangskode").fill("fire grønne heste");
        page.getByLabel("Ny adgangskode").press("Enter");
        page.waitForURL(Pattern.compile(".*/s/" + fresh.ref().slug() + ".*"));

        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Linket virker ikke");
    }

    @Test
    void theOperatorsLinkLetsTheHolderChooseAPassword() {
        Page helper = Chromium.as(Visitor.without().asOperator(), Screen.DESKTOP);
        helper.navigate("/drift");
        helper.getByRole(AriaRole.LINK, pageName("Ny adgangskode til en konto")).click();
        helper.waitForURL("**/drift/adgangskode");
        Locator asked = helper.getByLabel("Kontoens e-mail");
        assertThat(asked).isFocused();
        asked.fill("findes-ikke@tvaers.example");
        asked.press("Enter");
        assertThat(helper.getByText("Der er ingen åben konto med den e-mail.")).isVisible();
        assertThat(asked).hasValue("findes-ikke@tvaers.example");
        assertThat(asked).isFocused();
        asked.fill(leader.email());
        asked.press("Enter");
        Locator link = helper.getByLabel("Link til ny adgangskode");
        assertThat(link).hasValue(Pattern.compile("http://.*/ny-adgangskode/.{43}"));
        assertThat(link).isFocused();
        String address = link.inputValue();
        helper.context().close();

        page.navigate(address);
        assertThat(email()).hasValue(leader.email());
    }

    @Test
    void themeAndPasswordOfOnesAccountTakeEffectAtOnceAndElsewhereOneIsLoggedOut() {
        setPassword();
        page.navigate("/log-ind?til=/mig");
        logIn(PASSWORD);
        page.waitForURL(ACCOUNT);
        Page other = Chromium.anybody(Screen.PHONE);
        other.navigate("/log-ind?til=/mig");
        other.getByLabel("E-mail").fill(leader.email());
        other.getByLabel("Adgangskode").first().fill(PASSWORD);
        other.keyboard().press("Enter");
        other.waitForURL(ACCOUNT);

        page.getByLabel("Nuværende adgangskode").fill(PASSWORD);
        page.getByLabel("Ny adgangskode").fill("fire grønne heste");
        page.getByLabel("Ny adgangskode").press("Enter");
        assertThat(page.getByText("Adgangskoden er skiftet.")).isVisible();
        other.reload();
        other.waitForURL(Pattern.compile(".*/log-ind.*"));
        other.context().close();

        page.getByLabel("Udseende").click();
        page.getByRole(AriaRole.OPTION, pageName("Mørkt")).click();
        page.getByRole(AriaRole.BUTTON, pageName("Gem sprog og udseende")).click();
        page.waitForURL("**/mig?gemt=valg");
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
    }

    @Test
    void aSessionThatIsEndedShowsNothingMore() {
        Page open = Chromium.as(leader, Screen.DESKTOP);
        open.navigate(address("personer"));
        assertThat(open.getByRole(AriaRole.TABLE)).isVisible();
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).close(leader.account());
            return true;
        });
        // in another tab, since the portal ends the open page by itself meanwhile
        Page next = open.context().newPage();
        next.navigate(address("personer"));
        next.waitForURL(Pattern.compile(".*/log-ind.*"));
        open.context().close();
    }

    @Test
    void everyViewIsAccessibleAndHasItsPicture() {
        for (Screen screen : Screen.all()) {
            Page anybody = Chromium.anybody(screen);
            anybody.navigate("/log-ind");
            look(anybody, "log-ind", screen);
            anybody.navigate("/ny-adgangskode/findes-ikke");
            look(anybody, "ny-adgangskode", screen);
            anybody.context().close();
            Page known = Chromium.as(coordinator, screen);
            for (String view : List.of("personer", "min-profil")) {
                known.navigate(address(view));
                look(known, view, screen);
            }
            known.navigate(address("personer"));
            known.getByRole(AriaRole.TABLE)
                    .getByRole(AriaRole.LINK, name("PROGRAMME_LEADER"))
                    .click();
            look(known, "person", screen);
            known.navigate("/mig");
            look(known, "mig", screen);
            known.context().close();
            Page operator = Chromium.as(Visitor.without().asOperator(), screen);
            operator.navigate("/drift/adgangskode");
            operator.getByLabel("Kontoens e-mail").fill("findes-ikke@tvaers.example");
            operator.getByLabel("Kontoens e-mail").press("Enter");
            operator.getByText("Der er ingen åben konto med den e-mail.").waitFor();
            look(operator, "drift-adgangskode-ukendt", screen);
            operator.getByLabel("Kontoens e-mail").fill(leader.email());
            operator.getByLabel("Kontoens e-mail").press("Enter");
            operator.getByText("Linket til " + leader.email() + " er klar").waitFor();
            look(operator, "drift-adgangskode-klar", screen);
            operator.context().close();
        }
    }

    private void look(Page shown, String name, Screen screen) {
        shown.getByRole(AriaRole.HEADING, level(1)).first().waitFor();
        Chromium.picture(shown, name + "-" + screen);
        assertThat(Chromium.axe(shown)).as(name + " " + screen).isEmpty();
    }

    private void logIn(String given) {
        email().fill(leader.email());
        password().fill(given);
        password().press("Enter");
    }

    private Locator email() {
        return page.getByLabel("E-mail");
    }

    private Locator password() {
        return page.locator("input[type=password]").first();
    }

    private void setPassword() {
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).setPassword(leader.account(), PASSWORD);
            return true;
        });
        assertThat(Portal.bean(LogIn.class).check(leader.email(), PASSWORD, "test-journey"))
                .isInstanceOf(LogIn.Outcome.Welcome.class);
    }

    private String address(String path) {
        return "/s/" + fresh.ref().slug() + "/" + path;
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.GetByRoleOptions pageName(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
