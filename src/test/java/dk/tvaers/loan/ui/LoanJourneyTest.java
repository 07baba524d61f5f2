package dk.tvaers.loan.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.tvaers.kit.Dates;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.loan.LoanState;
import dk.tvaers.testkit.Chromium;
import dk.tvaers.testkit.Chromium.Screen;
import dk.tvaers.testkit.Visitor;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of a loan in Chromium, with the leaders of both municipalities and the lent person logged in. */
class LoanJourneyTest {

    private final LoanStage stage = new LoanStage();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void aLoanIsApprovedByBothWorkedOnAPhoneConfirmedSettledAndClosed() {
        LoanId loan = stage.offered();
        Page borrower = as(stage.borrower(), Screen.DESKTOP_DARK, "/min-kommune");
        borrower.getByText("Godkend som låner: “En testleder” fra Albertslund").click();
        assertThat(borrower.locator("h1")).hasText("En testleder");
        look(borrower, "udlaan-godkend-moerk");
        button(borrower, "Godkend som låner").click();
        borrower.locator("vaadin-text-area textarea").last().fill("Aftalt på mødet");
        Chromium.picture(borrower, "udlaan-godkend-dialog");
        sure(borrower);
        assertThat(borrower.locator(".lead")).containsText("Godkendt af låner");

        Page lender = as(stage.lender(), Screen.DESKTOP, "/udlaan/laan/" + loan);
        button(lender, "Godkend som udlåner").click();
        sure(lender);
        assertThat(lender.locator(".lead")).containsText("Aktivt");
        assertThat(lender.getByText("Aftalt på mødet").first()).isVisible();

        Page lent = as(stage.lent(), Screen.PHONE, "/udlaan/mine-timer");
        look(lent, "udlaan-mine-timer-telefon");
        lent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrer timer i En testleder"))
                .click();
        for (int i = 1; i <= 3; i++) {
            button(lent, "Et kvarter mere").click();
            assertThat(lent.locator(".quarters input"))
                    .hasValue(List.of("", "0,25", "0,5", "0,75").get(i));
        }
        lent.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)).fill(Dates.figures(LoanStage.LAST_MONTH));
        lent.keyboard().press("Enter");
        lent.getByLabel("Aktivitet").fill("Testplan");
        lent.getByLabel("Kilometer").fill("12");
        look(lent, "udlaan-timer-telefon");
        button(lent, "Registrer timer").click();
        assertThat(lent.locator(".lead")).containsText("0,75 af 40 timer er brugt, 39,25 er tilbage.");
        assertThat(lent.locator("table")).containsText("Testplan");
        look(lent, "udlaan-timer-skrevet-telefon");

        String month = "/udlaan/laan/" + loan + "/bekraeft/" + YearMonth.from(LoanStage.LAST_MONTH);
        go(borrower, month);
        look(borrower, "udlaan-bekraeft-moerk");
        button(borrower, "Bekræft måneden").click();
        sure(borrower);
        assertThat(borrower.locator(".lead")).containsText("Måneden er bekræftet");

        go(lender, "/udlaan/laan?visning=tavle");
        look(lender, "udlaan-tavle");
        lender.locator(".loan-board a").getByText("En testleder").click();
        assertThat(lender.locator("table").first()).containsText("Bekræftet");
        look(lender, "udlaan-aktivt");
        button(lender, "Opgør udlånet").click();
        sure(lender);
        button(lender, "Afslut udlånet").click();
        sure(lender);
        assertThat(lender.locator(".lead")).containsText("Afsluttet");
        assertThat(stage.state(loan)).isEqualTo(LoanState.CLOSED);
        go(lent, "/udlaan/laan/" + loan);
        look(lent, "udlaan-afsluttet-telefon");
        go(lent, "/udlaan/laan?vis=all");
        look(lent, "udlaan-liste-telefon");
    }

    @Test
    void hoursAreDisputedWrittenOfAndCorrected() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "7.5");
        Page borrower = as(
                stage.borrower(),
                Screen.PHONE_DARK,
                "/udlaan/laan/" + loan + "/bekraeft/" + YearMonth.from(LoanStage.LAST_MONTH));
        look(borrower, "udlaan-bekraeft-telefon");
        borrower.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uenig i timer"))
                .click();
        borrower.locator("vaadin-text-area textarea").last().fill("Det var 5 timer");
        sure(borrower);
        assertThat(borrower.locator("table")).containsText("Bestridt");
        borrower.getByText("Se uenigheden").click();
        borrower.getByLabel("Besked til den anden kommune").fill("Se jeres egen kalender");
        button(borrower, "Send besked").click();
        assertThat(borrower.locator(".timeline")).containsText("Se jeres egen kalender");
        look(borrower, "udlaan-uenighed-telefon");

        Page lender = as(stage.lender(), Screen.DESKTOP, "/udlaan/laan/" + loan);
        lender.getByText("Åbn uenigheden").click();
        assertThat(lender.locator(".timeline")).containsText("Se jeres egen kalender");
        lender.locator(".quarters input").fill("2,5");
        look(lender, "udlaan-uenighed");
        button(lender, "Gem modposteringen").click();
        assertThat(lender.locator(".lead")).containsText("Udlåner modposterede");
        assertThat(stage.state(loan)).isEqualTo(LoanState.ACTIVE);
    }

    private Page as(Visitor visitor, Screen screen, String path) {
        Page page = Chromium.as(visitor, screen);
        open.add(page);
        go(page, path);
        return page;
    }

    private void go(Page page, String path) {
        page.navigate("/s/" + stage.fresh().ref().slug() + path);
        assertThat(page.locator("h1").first()).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void sure(Page page) {
        page.locator("vaadin-button[slot=confirm-button]").last().click();
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(0);
    }

    private static void look(Page page, String name) {
        assertThat(Chromium.axe(page)).isEmpty();
        Chromium.picture(page, name);
    }
}
