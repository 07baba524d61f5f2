package dk.tvaers.document.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class DocumentJourneyTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void aLeaderSharesADocumentGivesItANewVersionAndFetchesItForFiling() throws IOException {
        Page page = Chromium.as(leader, Screen.DESKTOP);
        page.navigate("/s/" + fresh.ref().slug() + "/dokumenter");
        page.getByRole(AriaRole.LINK, named("Tilføj dokument")).click();
        choose(page, "side.txt", "<html><script>alert(1)</script></html>");
        assertThat(page.locator(".field-problem")).containsText("Den slags fil kan ikke lægges op");
        page.navigate("/s/" + fresh.ref().slug() + "/dokumenter/tilfoej");
        choose(page, "Erfaringer fra Ærø.txt", "Begynd datavasken i tide");
        assertThat(page.getByLabel("Navn")).hasValue("Erfaringer fra Ærø");
        Chromium.picture(page, "NewDocument-desktop");
        assertThat(Chromium.axe(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Tilføj dokument")).click();
        page.waitForURL(Pattern.compile(".*/dokumenter/[0-9A-Z]{13}"));
        assertThat(page.locator("h1")).hasText("Erfaringer fra Ærø");
        Download first = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Hent nyeste udgave")).click());
        assertThat(first.suggestedFilename()).isEqualTo("Erfaringer fra Ærø.txt");
        assertThat(Files.readString(first.path(), StandardCharsets.UTF_8)).isEqualTo("Begynd datavasken i tide");

        choose(page, "ny.txt", "Begynd i januar");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Hvad er nyt"))
                .fill("Nu med måned");
        page.getByRole(AriaRole.BUTTON, named("Tilføj ny udgave")).click();
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Udgaver")))
                .containsText("Nu med måned");

        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Sagsnummer"))
                .fill("15/6820");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("KLE-nummer"))
                .fill("85.15.02");
        page.getByRole(AriaRole.BUTTON, named("Gem for Glostrup")).click();
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Journalisering")))
                .containsText("85.15.02");
        Download filed =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("Hent til journalisering i Glostrup"))
                        .click());
        assertThat(filed.suggestedFilename()).isEqualTo("Erfaringer fra Ærø.zip");
        try (ZipFile zip = new ZipFile(filed.path().toFile())) {
            byte[] pdf =
                    zip.getInputStream(zip.getEntry("Erfaringer fra Ærø.pdf")).readAllBytes();
            assertThat(PdfUa.problems(pdf)).isEmpty();
            assertThat(zip.getInputStream(zip.getEntry("bilag/ny.txt")).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Begynd i januar");
        }
        Chromium.picture(page, "Document-desktop");
        assertThat(Chromium.axe(page)).isEmpty();
        String address = page.url();
        page.context().close();

        for (Screen screen : java.util.List.of(Screen.PHONE, Screen.PHONE_DARK, Screen.DESKTOP_DARK)) {
            Page other = Chromium.as(leader, screen);
            other.navigate(address);
            assertThat(other.locator("h1")).isVisible();
            Chromium.picture(other, "Document-" + screen);
            assertThat(Chromium.axe(other)).isEmpty();
            other.navigate("/s/" + fresh.ref().slug() + "/dokumenter");
            assertThat(other.locator("h1")).isVisible();
            Chromium.picture(other, "Documents-" + screen);
            assertThat(Chromium.axe(other)).isEmpty();
            other.context().close();
        }
    }

    private static void choose(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
