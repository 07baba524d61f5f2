package dk.tvaers.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one Chromium that the browser tests of a JVM share; each page has a profile of its own. */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** A page's size and theme. */
    public record Screen(int width, int height, ColorScheme theme) {

        public static final Screen DESKTOP = new Screen(1560, 920, ColorScheme.LIGHT);
        public static final Screen DESKTOP_DARK = new Screen(1560, 920, ColorScheme.DARK);
        public static final Screen PHONE = new Screen(390, 844, ColorScheme.LIGHT);
        public static final Screen PHONE_DARK = new Screen(390, 844, ColorScheme.DARK);

        /** Both widths in both themes. */
        public static List<Screen> all() {
            return byWidth().stream().flatMap(List::stream).toList();
        }

        /** For each width the themes. */
        public static List<List<Screen>> byWidth() {
            return List.of(List.of(DESKTOP, DESKTOP_DARK), List.of(PHONE, PHONE_DARK));
        }

        boolean isPhone() {
            return width < 500;
        }

        /** As part of a file's name. */
        @Override
        public String toString() {
            return width + (theme == ColorScheme.DARK ? "-dark" : "-light");
        }
    }

    /** A page of somebody who is logged in. */
    public static Page as(Visitor visitor, Screen screen) {
        Page page = anybody(screen);
        page.context()
                .addCookies(List.of(new Cookie("TVAERS", visitor.token())
                        .setUrl(Portal.address().toString())));
        return page;
    }

    /** A page of somebody whom the portal does not know. */
    public static Page anybody(Screen screen) {
        BrowserContext profile = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Portal.address().toString())
                        .setViewportSize(screen.width(), screen.height())
                        .setColorScheme(screen.theme())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setHasTouch(screen.isPhone())
                        .setIsMobile(screen.isPhone())
                        .setLocale("da-DK"));
        return profile.newPage();
    }

    /** What axe finds on a page, one line for each rule that is broken; empty when nothing is. */
    public static List<String> axe(Page page) {
        return lines(builder(page));
    }

    /** The same for the colours alone, on a page that has been judged in other ones. */
    public static List<String> axeOfColours(Page page) {
        return lines(builder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** All in the page itself, which is faster than with one more for the results; the portal has no frames. */
    private static AxeBuilder builder(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> lines(AxeBuilder builder) {
        return builder.analyze().getViolations().stream().map(Chromium::line).toList();
    }

    /** Takes a picture of the whole page to {@code target/screenshots}, as JPEG, which takes a tenth of the time of PNG. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(90)
                .setFullPage(true));
    }

    private static String line(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .limit(3)
                        .toList();
    }

    private static synchronized Browser browser() {
        Browser running = browser;
        if (running == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(
                                    Objects.requireNonNullElse(System.getenv("TVAERS_CHROMIUM"), "/usr/bin/chromium")))
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-stop"));
            browser = running;
        }
        return running;
    }
}
