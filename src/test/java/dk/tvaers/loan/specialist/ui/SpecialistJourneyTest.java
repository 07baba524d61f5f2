package dk.tvaers.loan.specialist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.specialist.Lendable;
import dk.tvaers.loan.specialist.SetLoans;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.Week;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In Chromium: a rate is reckoned while it is typed, and double booking is seen in every width and theme. */
class SpecialistJourneyTest {

    private final Lendable lendable = new Lendable();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void theLenderSetsARateAndDoubleBookingIsSeenBeforeItIsAgreed() {
        SpecialistId id = lendable.add();
        Week now = Week.of(Now.today());
        SetLoans.book(id, now.plus(1), "12", true);
        SetLoans.book(id, now.plus(2), "15", true);
        SetLoans.book(id, now.plus(2), "9.5", false);
        Page leader = as("161", Screen.DESKTOP, "/timesatser/ny");
        fill(leader, "Løn pr. år (kr.)", "500.000");
        fill(leader, "Pension pr. år (kr.)", "100.000");
        fill(leader, "Overhead pr. år (kr.)", "100.000");
        fill(leader, "Effektive timer pr. år", "1.400");
        PlaywrightAssertions.assertThat(leader.locator(".full-cost")).containsText("500,00 kr. i timen");
        fill(leader, "Sats pr. time (kr.)", "499,99");
        leader.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Gælder for"))
                .click();
        leader.locator("vaadin-combo-box-item:visible")
                .getByText("It-arkitekt, Glostrup")
                .click();
        press(leader, "Sæt timesats");
        PlaywrightAssertions.assertThat(leader.locator(".record-form")).containsText("655/2019");
        fill(leader, "Sats pr. time (kr.)", "510");
        look(leader, "timesats-ny");
        press(leader, "Sæt timesats");
        PlaywrightAssertions.assertThat(leader.locator("main")).containsText("510,00 kr. i timen");
        look(leader, "timesats");
        leader.navigate(address("/timesatser"));
        look(leader, "timesatser");
        for (Screen screen : List.of(Screen.DESKTOP, Screen.DESKTOP_DARK, Screen.PHONE)) {
            Page page = as("161", screen, "/kapacitet");
            PlaywrightAssertions.assertThat(page.locator("table")).containsText("Dobbeltbooket");
            look(page, "kapacitet-" + screen);
            page.navigate(address("/specialister/" + id));
            look(page, "specialist-" + screen);
            page.navigate(address("/specialister"));
            look(page, "specialister-" + screen);
        }
        Page neighbour = as("165", Screen.PHONE, "/specialister/" + id);
        PlaywrightAssertions.assertThat(neighbour.locator("h1")).hasText("It-arkitekt, Glostrup");
        look(neighbour, "specialist-nabo");
    }

    private Page as(String municipality, Screen screen, String path) {
        Page page = Chromium.as(Visitor.with(Role.PROGRAMME_LEADER, lendable.fresh.ref(), municipality, null), screen);
        open.add(page);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "/s/" + lendable.fresh.ref().slug() + path;
    }

    private static void fill(Page page, String label, String value) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .fill(value);
    }

    private static void press(Page page, String word) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(word).setExact(true))
                .click();
    }

    private static void look(Page page, String name) {
        PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
        assertThat(Chromium.axe(page)).isEmpty();
        Chromium.picture(page, name);
    }
}
