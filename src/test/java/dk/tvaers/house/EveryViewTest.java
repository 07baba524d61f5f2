package dk.tvaers.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.tvaers.access.OpenTo;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.house.Views.View;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.ForeignRows;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    private static final Map<String, BrowserContext> BROWSERS = new HashMap<>();

    /** A collaboration in which the coordinator has no part, with a record of every kind. */
    private static String other = "";

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
        other = ForeignRows.in(Fresh.collaboration().ref()).collaboration().slug();
    }

    @AfterAll
    static void closeTheBrowsers() {
        BROWSERS.values().forEach(BrowserContext::close);
        BROWSERS.clear();
    }

    static Stream<View> views() {
        return Views.all().stream();
    }

    static Stream<View> viewsOfACollaboration() {
        return views().filter(View::isInCollaboration);
    }

    static Stream<View> viewsOfTheOperator() {
        return views().filter(view -> isOpenTo(view, OpenTo.Whom.OPERATOR));
    }

    static Stream<View> viewsBehindTheLogIn() {
        return views().filter(view -> !isOpenTo(view, OpenTo.Whom.ANYBODY));
    }

    static Stream<View> viewsOfARecord() {
        return viewsOfACollaboration().filter(View::namesARecord);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        for (View view : Views.all()) {
            assertThat(view.isInCollaboration() ? view.needs() : view.openTo())
                    .as("%s", view.type())
                    .isNotNull();
        }
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
                all.assertThat(Chromium.axe(page)).as("%s %s", view, screen).isEmpty();
            }
            page.close();
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("viewsOfACollaboration")
    void aForeignCollaborationIsNotFound(View view) {
        notFound(view, other, other);
    }

    @ParameterizedTest
    @MethodSource("viewsOfARecord")
    void aForeignRecordIsNotFoundInOnesOwnCollaboration(View view) {
        notFound(view, OWN, other);
    }

    @ParameterizedTest
    @MethodSource("viewsOfTheOperator")
    void whatIsTheOperatorsIsRefusedToEverybodyElse(View view) {
        Page page = tab(COORDINATOR, Screen.DESKTOP);
        page.navigate(view.address(OWN, OWN));
        assertThat(page.locator("h1").first()).hasText(Texts.in(Texts.DANISH).get("kit.error.forbidden.title"));
        page.close();
    }

    @ParameterizedTest
    @MethodSource("viewsBehindTheLogIn")
    void whoIsNotLoggedInIsAskedToAndComesBack(View view) {
        Page page = tab(NOBODY, Screen.DESKTOP);
        page.navigate(view.address(OWN, OWN));
        assertThat(page).hasURL("/log-ind?til=" + URLEncoder.encode(view.address(OWN, OWN), StandardCharsets.UTF_8));
        page.close();
    }

    private static boolean isOpenTo(View view, OpenTo.Whom whom) {
        OpenTo openTo = view.openTo();
        return openTo != null && openTo.value() == whom;
    }

    private static Page open(View view, Screen screen) {
        OpenTo openTo = view.openTo();
        Page page = tab(
                openTo == null
                        ? COORDINATOR
                        : switch (openTo.value()) {
                            case ANYBODY -> NOBODY;
                            case ANY_ACCOUNT -> COORDINATOR;
                            case OPERATOR -> "operatoer@tvaers.example";
                        },
                screen);
        page.navigate(view.address(OWN, OWN));
        return page;
    }

    private static void notFound(View view, String slug, String owner) {
        Page page = tab(COORDINATOR, Screen.DESKTOP);
        Response response = Objects.requireNonNull(page.navigate(view.address(slug, owner)));
        assertThat(response.status()).isIn(List.of(200, 404));
        assertThat(page.locator("h1").first()).hasText(Texts.in(Texts.DANISH).get("kit.error.not-found.title"));
        page.close();
    }

    /** A tab in the browser of somebody, which is kept: what it has loaded once, it need not load for the next view. */
    private static Page tab(String who, Screen screen) {
        return BROWSERS.computeIfAbsent(
                        who + screen,
                        key -> who.equals(NOBODY)
                                ? Chromium.anybody(screen).context()
                                : Chromium.as(Visitor.named(who), screen).context())
                .newPage();
    }
}
