package dk.tvaers.pack.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.pack.Packed;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pack is printed: a programme leader finds it, reads it, and takes the PDF and the workbook. */
class PackJourneyTest {

    private final Packed packed = new Packed();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void aProgrammeLeaderPrintsThePackOfTheOwnMunicipalityAndOfNoOther() throws IOException {
        packed.deviate();
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, packed.scene.fresh.ref(), "161", null);
        Page page = page(leader, Screen.DESKTOP, "/min-kommune");
        page.getByRole(AriaRole.LINK, named("Rapporter")).first().click();
        assertThat(page.locator("h1")).hasText("Rapporter");
        look(page, "rapporter");
        page.getByRole(AriaRole.LINK, named("Se materialet for Glostrup")).click();
        assertThat(page.locator("h1")).hasText("Styregruppemateriale for Glostrup");
        assertThat(page.locator(".pack")).containsText(Packed.INTERNAL);
        look(page, "styregruppemateriale");

        Download pdf = page.waitForDownload(() -> page.locator("#pack-pdf").click());
        assertThat(pdf.suggestedFilename()).isEqualTo("Styregruppemateriale for Glostrup " + Now.today() + ".pdf");
        byte[] printed = bytes(pdf);
        assertThat(PdfUa.problems(printed)).isEmpty();
        assertThat(Packed.text(printed)).contains("Afvigelser", Packed.OPEN, Packed.INTERNAL);
        Download excel = page.waitForDownload(() -> page.locator("#pack-excel").click());
        assertThat(Packed.sheets(bytes(excel)).toString()).contains("Kort fortalt", "Afvigelser", Packed.INTERNAL);

        page.navigate(address("/rapporter/kommune?kommune=165"));
        assertThat(page.locator("h1")).hasText("Det har du ikke adgang til");
        assertThat(page.locator(".pack")).hasCount(0);
        assertThat(packed.scene.fresh.count("select count(*) from audit_entry where collaboration_id = ?"
                        + " and act = 'refused' and for_municipality = '165'"))
                .isPositive();
        assertThat(packed.scene.fresh.count(
                        "select count(*) from audit_entry where collaboration_id = ? and act = 'taken'"))
                .isEqualTo(2);

        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP_DARK, Screen.PHONE_DARK)) {
            Page other = page(leader, screen, "/rapporter/kommune");
            assertThat(other.locator(".pack")).containsText(Packed.OPEN);
            look(other, "styregruppemateriale-" + screen);
        }
    }

    @Test
    void theCoordinatorChoosesAMunicipalityAndReadsTheReportOfAClosedRound() throws IOException {
        packed.deviate();
        RoundId round = packed.close();
        Due.runAt(Now.instant().plusSeconds(864_000));
        Visitor coordinator = Visitor.with(Role.COORDINATOR, packed.scene.fresh.ref(), null, null);
        Page page = page(coordinator, Screen.DESKTOP, "/rapporter");
        assertThat(page.locator("table")).containsText("Klar");
        look(page, "rapporter-koordinator");
        page.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, named("Albertslund")).click();
        assertThat(page.locator("h1")).hasText("Styregruppemateriale for Albertslund");
        look(page, "styregruppemateriale-koordinator");
        page.navigate(address("/rapporter/program"));
        assertThat(page.locator(".pack")).containsText(Packed.OPEN);
        look(page, "programrapport");
        page.navigate(address("/runder/" + round));
        page.getByRole(AriaRole.LINK, named("Læs rapporten")).click();
        assertThat(page.locator("h1")).containsText("Programrapport for");
        look(page, "rundens-rapport");
        Download pdf = page.waitForDownload(() -> page.locator("#pack-pdf").click());
        assertThat(PdfUa.problems(bytes(pdf))).isEmpty();
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP_DARK)) {
            Page other = page(coordinator, screen, "/rapporter");
            assertThat(other.locator("table")).containsText("Klar");
            look(other, "rapporter-" + screen);
        }
    }

    private static byte[] bytes(Download download) throws IOException {
        try (InputStream stream = download.createReadStream()) {
            return stream.readAllBytes();
        }
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, name);
        assertThat(Chromium.axe(page)).as(name).isEmpty();
    }

    private Page page(Visitor visitor, Screen screen, String path) {
        Page page = Chromium.as(visitor, screen);
        open.add(page);
        page.navigate(address(path));
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + packed.scene.fresh.ref().slug() + path;
    }
}
