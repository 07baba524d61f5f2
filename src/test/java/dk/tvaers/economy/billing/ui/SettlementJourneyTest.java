package dk.tvaers.economy.billing.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.tvaers.access.Role;
import dk.tvaers.economy.billing.Ready;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shared economy in Chromium: from a voucher to a locked settlement and an invoice on disk; a director objects on a phone. */
class SettlementJourneyTest {

    private final Settling settling = new Settling();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void aVoucherBecomesALockedSettlementAndAnInvoiceThoughADirectorObjectsFirst() throws IOException {
        Ready.everybody(settling);
        Page coordinator = as(Role.COORDINATOR, null, Screen.DESKTOP, "/okonomi");
        write(coordinator);
        settle(coordinator);
        String settlement = coordinator.url();

        Page director = as(Role.DIRECTOR, "165", Screen.PHONE, "/okonomi/overblik");
        look(director, "overblik-direktoer-telefon");
        director.getByRole(AriaRole.LINK, named("Afregning " + Settling.YEAR)).click();
        assertThat(director.getByText("Albertslund skal netto betale 30,00 kr.").first())
                .isVisible();
        choose(director, "Hvad gælder indsigelsen?", "1. Konference");
        director.getByLabel("Begrundelse").fill("Vi deltog ikke i konferencen.");
        look(director, "afregning-indsigelse-telefon");
        button(director, "Gør indsigelse");
        assertThat(director.getByText("Indsigelsen er skrevet. Koordinatoren kan se den."))
                .isVisible();

        coordinator.reload();
        assertThat(coordinator.getByText("Vi deltog ikke i konferencen.")).isVisible();
        sure(coordinator, "Lås");
        assertThat(coordinator
                        .getByText("3 kommuner mangler at svare eller har indsigelser.")
                        .first())
                .isVisible();

        button(director, "Godkend for Albertslund");
        assertThat(director.getByText("Afregningen er godkendt for Albertslund."))
                .isVisible();
        approve("161", "Glostrup", settlement);
        approve("169", "Høje-Taastrup", settlement);
        coordinator.navigate(settlement);
        look(coordinator, "afregning-godkendt");
        sure(coordinator, "Lås");
        coordinator.getByRole(AriaRole.LINK, exactly("Fakturaer")).click();
        button(coordinator, "Dan fakturaer");
        assertThat(coordinator.getByText("er på vej").first()).isVisible();
        Due.run();
        coordinator.reload();
        assertThat(coordinator.locator("table tbody tr")).hasCount(2);
        look(coordinator, "afregning-fakturaer");
        Download invoice = coordinator.waitForDownload(() -> coordinator
                .locator("table tbody a[download], table tbody a")
                .first()
                .click());
        assertThat(invoice.suggestedFilename()).contains("-faktura-").endsWith(".xml");
        assertThat(Files.readString(invoice.path())).contains("<Invoice", "andel af 90,00");
    }

    /** A cost with its voucher. */
    private void write(Page page) {
        page.getByRole(AriaRole.LINK, named("Ny omkostning")).first().click();
        field(page, "Omkostning").fill("Konference");
        choose(page, "Type", "Løn");
        choose(page, "Betales af", "Glostrup");
        choose(page, "Deles efter", "Nøgle");
        field(page, "Planlagt").fill("100");
        field(page, "Betalt").fill("90,00");
        field(page, "Betalt den").fill("15-01-" + Settling.YEAR);
        field(page, "Bilagsnummer").fill("B-17");
        look(page, "omkostning-ny");
        button(page, "Ny omkostning");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("kvittering.txt", "text/plain", "Konference 90 kr.".getBytes(UTF_8)));
        assertThat(page.locator("vaadin-upload-file[complete]")).hasCount(1);
        button(page, "Læg bilag på");
        assertThat(page.getByRole(AriaRole.LINK, named("kvittering.txt")).first())
                .isVisible();
    }

    private void settle(Page page) {
        page.navigate(address("/okonomi/afregninger/ny"));
        choose(page, "År", String.valueOf(Settling.YEAR));
        choose(page, "Hvad afregnes?", "Hele året");
        button(page, "Begynd afregning");
        assertThat(page.getByText("Kontrollen går op").first()).isVisible();
        look(page, "afregning-kladde");
        sure(page, "Send til godkendelse");
        assertThat(page.getByText("0 af 3 kommuner har godkendt").first()).isVisible();
    }

    private void approve(String code, String name, String settlement) {
        Page page = as(Role.DIRECTOR, code, Screen.DESKTOP, "/okonomi/afregninger");
        page.navigate(settlement);
        button(page, "Godkend for " + name);
        assertThat(page.getByText("Afregningen er godkendt for " + name + ".")).isVisible();
    }

    private Page as(Role role, @Nullable String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(role, settling.fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "/s/" + settling.fresh.ref().slug() + path;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-text-field, vaadin-date-picker")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .locator("input");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, exactly(name)).click();
    }

    /** What is asked about first. */
    private static void sure(Page page, String name) {
        button(page, name);
        page.locator("vaadin-button[slot=confirm-button]").last().click();
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(0);
    }

    private static void choose(Page page, String label, String word) {
        page.getByRole(AriaRole.COMBOBOX, exactly(label)).click();
        page.locator("vaadin-combo-box-item:visible").getByText(word).first().click();
    }

    private static void look(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(Chromium.axe(page)).isEmpty();
        Chromium.picture(page, name);
    }
}
