package dk.tvaers.home.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search from the keyboard alone, the history of what it finds, and the trail, in Chromium. */
class SearchJourneyTest {

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
    }

    @Test
    void aProjectIsFoundFromTheKeyboardOpenedAndItsHistoryRead() {
        for (Screen screen : Screen.all()) {
            Page page = Chromium.as(Visitor.named("koordinator@vestegnen.example"), screen);
            page.navigate("/s/vestegnen/samarbejde");
            Locator button = page.locator("#search-open");
            button.focus();
            page.keyboard().press("Control+k");
            Locator input = page.locator("#search");
            assertThat(input).isFocused();
            page.keyboard().press("Escape");
            assertThat(button).isFocused();
            page.keyboard().press("Control+k");
            assertThat(input).isFocused();
            input.pressSequentially("hvad mon det er");
            assertThat(page.locator(".search-dialog .search-said")).containsText("Intet fundet");
            input.fill("glostrup");
            assertThat(page.locator(".search-dialog [role=option]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(input).hasAttribute("aria-activedescendant", "search-0");
            Chromium.picture(page, "soeg-" + screen);
            assertEquals(List.of(), Chromium.axe(page));
            input.fill("ky glostrup");
            // the project leader, and then the local project
            Locator found = page.locator(".search-dialog [role=option]");
            assertThat(found).hasCount(2);
            if (screen.width() < 600) {
                found.last().click();
            } else {
                page.keyboard().press("ArrowUp");
                page.keyboard().press("Enter");
            }
            page.waitForURL(Pattern.compile(".*/lokale-projekter/.*"));
            assertThat(page.locator(".search-dialog")).not().isVisible();
            page.locator(".history summary").click();
            assertThat(page.locator(".trail-lines > li").first()).isVisible();
            Chromium.picture(page, "historik-" + screen);
            assertEquals(List.of(), Chromium.axe(page));
            for (String path : new String[] {"spor", "historik", "soeg?q=ky"}) {
                page.navigate("/s/vestegnen/" + path);
                assertThat(page.locator("h1").first()).isVisible();
                Chromium.picture(page, path.replaceAll("\\W.*", "") + "-side-" + screen);
                assertEquals(List.of(), Chromium.axe(page));
            }
            page.context().close();
        }
    }
}
