package dk.tvaers.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.tvaers.access.OpenTo;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.house.Views.View;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every view in Chromium, with the demo, also those that are added later. */
class EveryViewTest {

    private static final String OWN = "vestegnen";
    private static final String COORDINATOR = "koordinator@vestegnen.example";
    private static final String NOBODY = "";

    /** Fields pass from one colour to the other, which is neither to be pictured nor judged. */
    private static final String COLOURS_HAVE_CHANGED = """
            () => new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations()
              .filter(each => each.effect && each.effect.getComputedTiming().endTime !== Infinity)
              .map(each => each.finished))).then(() => true)""";

    private static final Map<String, Page> TABS = new HashMap<>();

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
    }

    @AfterAll
    static void closeTheTabs() {
        TABS.values().forEach(tab -> tab.context().close());
        TABS.clear();
    }

    static Stream<View> views() {
        return Views.all().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothingInEitherThemeAndAPictureIsTaken(View view) {
        SoftAssertions all = new SoftAssertions();
        for (List<Screen> themes : Screen.byWidth()) {
            Page page = open(view, themes.getFirst());
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(page.locator(".error-page")).hasCount(0);
            for (Screen screen : themes) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.theme()));
                page.evaluate(COLOURS_HAVE_CHANGED);
                Chromium.picture(page, view.name() + "-" + screen);
                // the other theme is other colours on the same page
                List<String> found =
                        screen.equals(themes.getFirst()) ? Chromium.axe(page) : Chromium.axeOfColours(page);
                all.assertThat(found).as("%s %s", view, screen).isEmpty();
            }
        }
        all.assertAll();
    }

    private static Page open(View view, Screen screen) {
        OpenTo openTo = view.openTo();
        String who = openTo == null
                ? COORDINATOR
                : switch (openTo.value()) {
                    case ANYBODY -> NOBODY;
                    case ANY_ACCOUNT -> COORDINATOR;
                    case OPERATOR -> "operatoer@tvaers.example";
                };
        Page page = tab(who, screen);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.theme()));
        page.navigate(view.address(OWN, OWN));
        return page;
    }

    /** The one tab of somebody, which is kept: what it has loaded once, it need not load for the next view. */
    private static Page tab(String who, Screen screen) {
        return TABS.computeIfAbsent(
                who + screen,
                key -> who.equals(NOBODY) ? Chromium.anybody(screen) : Chromium.as(Visitor.named(who), screen));
    }
}
