package dk.tvaers.transfer.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new collaboration from three files, to the first report of a leader who was only a row in one of them. */
class ImportJourneyTest {

    private static final String MEMBERS = "Kommune;Medlem fra\nGlostrup;1. januar 2014\nHøje Taastrup;01-01-2014\n";
    private static final String PROJECTS = """
            Program;Kode;Navn;Kommuner;Deltagelse;Siden
            Monopolbrud;KY;Kommunernes Ydelsessystem;alle;I gang;01-09-2015
            """;
    private static final String PEOPLE = """
            Navn;E-mail;Kommune;Rolle
            Programleder, Glostrup;%s;Glostrup;Programleder
            Direktør, Høje-Taastrup;;169;Direktør
            """;

    private final Fresh fresh = Fresh.collaboration();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final List<Page> pages = new ArrayList<>();
    private final Page desk = page(Chromium.as(coordinator, Screen.DESKTOP));

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
    }

    @Test
    void aCollaborationIsSetUpFromThreeFilesAndALeaderIsInvitedAcceptsAndReports() {
        take("members", MEMBERS, "2 rækker");
        take("projects", PROJECTS, "1 række");
        take("people", PEOPLE.formatted(email()), "2 rækker");

        Page own = accept(invite());
        own.navigate(address("min-kommune"));
        own.getByLabel("KY, tid").selectOption("GREEN");
        for (String part : List.of("økonomi", "ressourcer", "teknik og data")) {
            own.getByLabel("KY, " + part).selectOption("GREEN");
        }
        own.getByLabel("KY, færdig i procent").fill("35");
        own.getByLabel("KY, færdig i procent").press("Tab");
        own.getByRole(AriaRole.BUTTON, named("Indsend alle 1")).click();
        assertThat(own.locator(".notice").first()).containsText("indsendt");
        assertThat(fresh.count("select count(*) from status_report where collaboration_id = ?"))
                .isOne();
    }

    @Test
    void aFileWithABadRowIsNotTakenAndFoundAgainWhereItWasLeft() {
        send("members", MEMBERS + "Atlantis;01-01-2014\n", Charset.forName("windows-1252"));
        assertThat(outcome()).containsText("medlemmer.csv er på vej");
        desk.navigate(address("projekter"));
        Due.run();
        desk.navigate(address("indlaes?liste=members"));
        desk.getByRole(AriaRole.LINK, named("medlemmer.csv")).click();
        assertThat(outcome()).containsText("»Atlantis« er ikke en kommune.");
        assertThat(outcome().getByRole(AriaRole.BUTTON)).hasCount(0);
        look("import-afvist");
        assertThat(fresh.count("select count(*) from membership where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void whatIsUnderWayIsStopped() {
        send("members", MEMBERS, Charset.forName("UTF-8"));
        assertThat(outcome()).containsText("er på vej");
        look("import-i-gang");
        outcome().getByRole(AriaRole.BUTTON, in("Stop")).click();
        assertThat(outcome()).containsText("medlemmer.csv er stoppet");
    }

    private void take(String kind, String file, String rows) {
        send(kind, file, Charset.forName("UTF-8"));
        assertThat(outcome()).containsText("er på vej");
        Due.run();
        assertThat(outcome()).containsText("Sådan bliver det");
        look("import-" + kind);
        outcome().getByRole(AriaRole.BUTTON, in("Indlæs " + rows)).click();
        assertThat(outcome()).containsText("er på vej");
        Due.run();
        assertThat(outcome()).containsText("Filen er indlæst");
    }

    private void send(String kind, String file, Charset encoding) {
        desk.navigate(address("indlaes?liste=" + kind));
        desk.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("medlemmer.csv", "text/csv", file.getBytes(encoding)));
        desk.waitForURL(Pattern.compile("http://[^/]+" + address("indlaes") + ".liste=" + kind + "&fil=[0-9A-Z]{13}"));
    }

    private String invite() {
        desk.navigate(address("personer"));
        desk.getByRole(AriaRole.TABLE)
                .getByRole(AriaRole.LINK, in("Programleder, Glostrup"))
                .click();
        desk.getByRole(AriaRole.BUTTON, named("Lav invitation")).click();
        Locator link = desk.getByLabel("Link til ny adgangskode");
        assertThat(link).hasValue(Pattern.compile("http://.*/ny-adgangskode/.{43}"));
        return link.inputValue();
    }

    private Page accept(String link) {
        Page own = page(Chromium.anybody(Screen.DESKTOP));
        own.navigate(link);
        own.getByLabel("Ny adgangskode").fill("fire grønne heste");
        own.getByLabel("Ny adgangskode").press("Enter");
        own.waitForURL(Pattern.compile(".*/s/" + fresh.ref().slug() + ".*"));
        return own;
    }

    private Locator outcome() {
        return desk.locator("#import-outcome");
    }

    private void look(String name) {
        Chromium.picture(desk, name);
        assertThat(Chromium.axe(desk)).as(name).isEmpty();
    }

    private String email() {
        return "programleder." + fresh.ref().slug() + "@glostrup.example";
    }

    private Page page(Page page) {
        pages.add(page);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "/s/" + fresh.ref().slug() + "/" + path;
    }
}
