package dk.tvaers.platform.mail.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.people.Accounts;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Visitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailJourneyTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), Fresh.GLOSTRUP.value(), null);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void theCoordinatorWordsAMailAndItsLinkReachesThePersonWhoChoosesAPassword() throws Exception {
        Page page = Chromium.as(coordinator, Screen.DESKTOP);
        page.navigate(address("mail"));
        assertThat(page.getByText("Ingen mails endnu")).isVisible();
        page.getByRole(AriaRole.LINK, named("Tekster i mails")).click();
        page.getByRole(AriaRole.LINK, named("Ret Link til ny adgangskode på dansk"))
                .click();
        page.getByLabel("Emne").fill("Dit link, [navn]");
        assertThat(page.locator(".mail-preview")).containsText("Dit link, Kim Eksempel");
        Chromium.picture(page, "MailTemplate-desktop");
        assertThat(Chromium.axe(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Gem teksten")).click();
        assertThat(page.getByText("Teksten er gemt")).isVisible();

        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).setPassword(leader.account(), "gul cykel i regnvejr");
            return true;
        });
        page.navigate(address("personer?rolle=PROGRAMME_LEADER"));
        page.getByRole(AriaRole.TABLE)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("PROGRAMME_LEADER"))
                .click();
        page.getByRole(AriaRole.BUTTON, named("Lav link til ny adgangskode")).click();
        assertThat(page.getByText("Linket er også på vej til personen på mail")).isVisible();
        Due.run();
        page.navigate(address("mail"));
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Sendt");
        Chromium.picture(page, "MailLog-desktop");
        page.context().close();

        var mail = Postbox.of(leader.email()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Dit link, PROGRAMME_LEADER");
        Matcher link = Pattern.compile("/ny-adgangskode/\\S+")
                .matcher(mail.getContent().toString());
        assertThat(link.find()).isTrue();
        Page theirs = Chromium.anybody(Screen.PHONE);
        theirs.navigate(link.group());
        theirs.getByLabel("Ny adgangskode").fill("fire grønne heste");
        theirs.getByLabel("Ny adgangskode").press("Enter");
        theirs.waitForURL(Pattern.compile(".*/s/" + fresh.ref().slug() + ".*"));
        theirs.context().close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String address(String path) {
        return "/s/" + fresh.ref().slug() + "/" + path;
    }
}
