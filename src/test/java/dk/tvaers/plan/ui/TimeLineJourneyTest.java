package dk.tvaers.plan.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dk.tvaers.access.Role;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Move;
import dk.tvaers.plan.Moving;
import dk.tvaers.plan.Planned;
import dk.tvaers.plan.Waves;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan is read as a time line with the keyboard, on the phone, on paper and as PDF. */
class TimeLineJourneyTest {

    private static final String MOVED = "SAPA, Glostrup, Idriftsættelse: lokal dato 01-07-2017,"
            + " leverandørens dato 01-07-2017, basisplan 01-04-2017, 91 dage senere, overskredet";

    private final Planned planned = new Planned();
    private final MilestoneId test = planned.milestone(planned.sapa, "Brugertest", LocalDate.of(2017, 2, 1));
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));
    private final MilestoneId ky = planned.milestone(planned.ky, "KY i drift", LocalDate.of(2017, 9, 1));
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), GLOSTRUP.value(), null);

    @BeforeEach
    void plan() {
        planned.wave("Bølge 1", Set.of(GLOSTRUP, ALBERTSLUND), goLive, Planned.WAVE_1);
        planned.set(test, planned.sapaGlostrup, LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 10));
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaTaastrup, LocalDate.of(2017, 6, 1));
        planned.plan(ky, planned.kyGlostrup, LocalDate.of(2017, 9, 1));
        planned.depend(goLive, test, 30);
        planned.depend(ky, goLive, 60);
        planned.asCoordinator(() -> Portal.bean(Baselines.class).take(planned.programme, "Vedtaget", null));
        Moving moving = Portal.bean(Moving.class);
        planned.asCoordinator(() -> {
            Move move = new Move(
                    goLive,
                    Portal.bean(Waves.class).list(planned.sapa).getFirst().id(),
                    null,
                    Planned.JULY,
                    "Forsinket");
            return moving.move(move, moving.preview(move).stamp());
        });
    }

    @Test
    void aMilestoneIsReachedByKeyboardReadOpenedAndComeBackTo() {
        Page page = Chromium.as(leader, Screen.DESKTOP);
        page.navigate(address("plan"));
        page.getByRole(AriaRole.LINK, named("Tidslinje")).click();
        Locator grid = page.getByRole(AriaRole.TREEGRID);
        assertThat(grid).isVisible();
        Locator sapa = grid.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("SAPA"));
        sapa.focus();
        double before = grid.boundingBox().width;
        page.keyboard().press("+");
        page.keyboard().press("+");
        page.waitForFunction(
                "before => document.querySelector('.gantt').getBoundingClientRect().width > before * 1.5", before);
        // SAPA's own row, its wave, Albertslund, Glostrup
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(":focus")).hasAttribute("aria-label", MOVED);
        assertThat(page.locator(".gantt-said")).containsText("Kommer mindst 30 dage efter SAPA, Brugertest");
        assertThat(page.locator(".gantt-picture .arrows.chosen")).hasAttribute("d", Pattern.compile("M.+"));
        Chromium.picture(page, "TimeLineView-walked-desktop");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Idriftsættelse")).first())
                .isVisible();
        page.goBack();
        assertThat(page.locator(":focus")).hasAttribute("aria-label", MOVED);
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(":focus")).hasText("SAPA");
        page.keyboard().press("ArrowLeft");
        assertThat(sapa).hasAttribute("aria-expanded", "false");
        assertThat(grid.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bølge 1")))
                .hasCount(0);
        page.getByRole(AriaRole.LINK, named("Se den samme plan som tabel, side for side"))
                .click();
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("01-07-2017");
        page.context().close();
    }

    @Test
    void theTimeLineAndTheSlipsAreAccessibleInBothThemesAndWidths() {
        for (Screen screen : Screen.all()) {
            Page page = Chromium.as(leader, screen);
            for (String view : new String[] {"plan/tidslinje", "plan/skred"}) {
                page.navigate(address(view));
                page.locator(view.contains("tidslinje") ? "tv-gantt .gantt-picture" : "main [role=table]")
                        .first()
                        .waitFor();
                Chromium.picture(page, "Plan-" + view.replaceAll("[/?=]", "-") + "-" + screen);
                assertThat(Chromium.axe(page)).as("%s %s", view, screen).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(screen.width());
            }
            page.context().close();
        }
    }

    @Test
    void aPhoneShowsOneProjectAtATime() {
        Page page = Chromium.as(leader, Screen.PHONE);
        page.navigate(address("plan/tidslinje"));
        page.locator(".gantt-pick select").selectOption("KY");
        assertThat(page.getByRole(AriaRole.TREEGRID)).containsText("Glostrup");
        assertThat(page.getByRole(AriaRole.TREEGRID)).not().containsText("Albertslund");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("KY, Glostrup, KY i drift")))
                .isVisible();
        page.context().close();
    }

    @Test
    void paperShowsEveryRowBlackOnWhiteUnderAHead() throws IOException {
        Page page = Chromium.as(leader, Screen.DESKTOP_DARK);
        page.navigate(address("plan/tidslinje?projekt=" + planned.sapa));
        assertThat(page.getByRole(AriaRole.TREEGRID)).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator table = page.locator("table.gantt-paper");
        assertThat(table).isVisible();
        assertThat(table.locator("tbody tr")).hasCount(5);
        assertThat(page.getByText("Projekt: SAPA")).isVisible();
        assertThat(page.getByText("Programkoordinator").first()).isHidden();
        Chromium.picture(page, "TimeLineView-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.getByRole(AriaRole.TREEGRID)).isVisible();
        page.context().close();
    }

    @Test
    void thePdfIsTaggedAndSaysEveryDateInWords() throws IOException {
        Page page = Chromium.as(leader, Screen.DESKTOP);
        page.navigate(address("plan/tidslinje"));
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Hent som PDF")).click());
        assertThat(file.suggestedFilename()).startsWith("Tidslinje ").endsWith(".pdf");
        byte[] pdf = Files.readAllBytes(file.path());
        assertThat(PdfUa.problems(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsIgnoringWhitespaces(
                            "nået 10-02-2017", "lev. 01-07-2017", "basis 01-04-2017", "91 dage senere", "01-09-2017");
        }
        page.context().close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + planned.fresh.ref().slug() + "/" + path;
    }
}
