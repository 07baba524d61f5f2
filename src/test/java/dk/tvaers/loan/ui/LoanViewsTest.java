package dk.tvaers.loan.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.Money;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.Thresholds;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LoanViewsTest extends ViewTest {

    private final LoanStage stage = new LoanStage();
    private final Visitor lender = stage.lender();
    private final Visitor borrower = stage.borrower();

    @Test
    void eachSideIsToldItsNextStepAndBothApprove() {
        LoanId loan = stage.offered();
        open(borrower, loan(loan));
        assertThat(text())
                .contains(
                        "Du skal godkende som låner for Glostrup.",
                        "24.000,00 kr. for alle timer",
                        "600,00 kr. pr. time uden overhead",
                        "Lov 655/2019",
                        "Momsfri",
                        "3,82 kr.",
                        "Mangler. Kan godkendes af:");
        press("Godkend som låner");
        find(TextArea.class).single().setValue("Efter aftale");
        confirm();
        assertThat(text())
                .contains("Godkendt af låner", "Godkendt af PROGRAMME_LEADER", "“Efter aftale”", "venter på udlåner")
                .doesNotContain("Godkend som udlåner");
        open(lender, loan(loan));
        assertThat(text()).contains("Du skal godkende som udlåner for Albertslund.");
        press("Godkend som udlåner");
        confirm();
        assertThat(text()).contains("Albertslund → Glostrup · Aktivt", "Ingen timer endnu", "Forløb");
        assertThat(stage.state(loan)).isEqualTo(LoanState.ACTIVE);
    }

    @Test
    void aboveTheLimitOnlyTheDirectorIsOfferedToApprove() {
        LoanId loan = stage.large();
        open(borrower, loan(loan));
        assertThat(text()).contains("over programlederens grænse på 100.000,00 kr.");
        assertThat(verbs()).doesNotContain("Godkend som låner").contains("Afvis tilbuddet");
        open(stage.director(GLOSTRUP), loan(loan));
        assertThat(verbs()).contains("Godkend som låner");
    }

    @Test
    void doubleBookingAndTheThresholdAreShownBeforeItIsApproved() {
        LoanId alone = stage.offered();
        open(borrower, loan(alone));
        assertThat(text()).doesNotContain("Dobbeltbooking", "tærskelværdi");
        stage.fresh().asCoordinator(() -> Portal.bean(Thresholds.class)
                .record(Money.kroner(25_000), LoanStage.LAST_MONTH.minusYears(1)));
        open(borrower, loan(alone));
        assertThat(text())
                .contains("Tæt på EU's tærskelværdi", "op til 24.000,00 kr.")
                .doesNotContain("Over EU's");
        LoanId second = stage.offered();
        stage.capacity(3);
        open(borrower, loan(second));
        assertThat(text()).contains("Dobbeltbooking", "Over EU's tærskelværdi", "op til 48.000,00 kr.");
        assertThat(find(Div.class).all()).anyMatch(notice -> notice.hasClassName("error"));
    }

    @Test
    void theBorrowerRejectsAndTheLenderWithdraws() {
        LoanId rejected = stage.offered();
        open(borrower, loan(rejected));
        assertThat(verbs()).doesNotContain("Træk tilbuddet tilbage");
        press("Afvis tilbuddet");
        find(TextArea.class).single().setValue("Vi fandt en anden");
        confirm();
        assertThat(text()).contains("Afvist", "Vi fandt en anden").doesNotContain("Næste skridt");
        LoanId withdrawn = stage.offered();
        open(lender, loan(withdrawn));
        assertThat(verbs()).doesNotContain("Afvis tilbuddet");
        press("Træk tilbuddet tilbage");
        confirm();
        assertThat(stage.state(withdrawn)).isEqualTo(LoanState.WITHDRAWN);
    }

    @Test
    void theLenderIsLedToCorrectAnOfferUntilSomebodyHasApprovedIt() {
        LoanId loan = stage.offered();
        open(lender, loan(loan));
        assertThat(find(Anchor.class).withText("Ret tilbuddet").single().getHref())
                .endsWith("/udlaan/tilbud/" + loan + "/ret");
        open(borrower, loan(loan));
        assertThat(find(Anchor.class).withText("Ret tilbuddet").all()).isEmpty();
        open(lender, loan(stage.active()));
        assertThat(find(Anchor.class).withText("Ret tilbuddet").all()).isEmpty();
    }

    @Test
    void theCourseOfALoanTellsWhatWasAgreedAndNotEachDay() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "7.5");
        open(borrower, loan(loan));
        assertThat(text()).contains("Godkendt").doesNotContain("Timer registreret");
    }

    @Test
    void thirdPartiesSeeThePartiesThePeriodTheCompetenceAndTheStateOnly() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "7.5");
        Visitor third = stage.thirdParty();
        open(third, loan(loan));
        assertThat(text())
                .contains("Albertslund → Glostrup", "Testleder", "Aktivt", "Kun de to kommuner")
                .doesNotContain("600", "Testleder, 165", "Godkendt", "Timer", "Sagsnumre");
        assertThat(find(Button.class).all()).isEmpty();
        open(third, loan(loan) + "/bekraeft/" + YearMonth.from(LoanStage.LAST_MONTH));
        assertThat(text()).contains("Timerne er de to kommuners").doesNotContain("7,5");
        open(third, loan(loan) + "/timer");
        assertThat(text()).contains("Timerne registreres af andre").doesNotContain("7,5");
        open(third, address("/udlaan/laan?kolonner=laan.timepris.specialist"));
        assertThat(text()).contains("En testleder").doesNotContain("600", "Testleder, 165");
    }

    @Test
    void theLentPersonRegistersInQuartersAndTheHourAboveTheMaximumLosesNothing() {
        LoanId loan = stage.active();
        Visitor lent = stage.lent();
        open(lent, address("/udlaan/mine-timer"));
        assertThat(text()).contains("Du er lånt ud i ét udlån", "En testleder", "40,00");
        open(lent, loan(loan) + "/timer");
        assertThat(text()).contains("0 af 40 timer er brugt, 40 er tilbage.", "Ingen timer i måneden");
        assertThat(find(DatePicker.class).single().getValue()).isNotNull();
        named("Et kvarter mere");
        named("Et kvarter mere");
        named("Et kvarter mere");
        named("Et kvarter mindre");
        assertThat(field("Timer").getValue()).isEqualTo("0,5");
        press("Registrer timer");
        assertThat(field("Aktivitet").isInvalid()).isTrue();
        field("Aktivitet").setValue("Testplan");
        field("Kilometer").setValue("12");
        field("Udgifter (kr.)").setValue("1.250,50");
        press("Registrer timer");
        assertThat(text())
                .contains("0,5 af 40 timer er brugt, 39,5 er tilbage.", "Testplan", "1.250,50 kr.", "1.596,34 kr.");
        stage.hours(loan, LoanStage.LAST_MONTH, "20");
        stage.hours(loan, LoanStage.LAST_MONTH.plusDays(1), "19.5");
        open(lent, loan(loan) + "/timer");
        field("Timer").setValue("1");
        field("Aktivitet").setValue("Time 41");
        press("Registrer timer");
        assertThat(text()).contains("Det bliver time 41 af højst 40.", "Bed om et tillæg med flere timer hos:");
        assertThat(field("Aktivitet").getValue()).isEqualTo("Time 41");
        open(lender, loan(loan) + "/timer");
        field("Timer").setValue("1");
        field("Aktivitet").setValue("Time 41");
        press("Registrer timer");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().endsWith("/aendring"));
    }

    @Test
    void whatIsNotConfirmedIsChangedAndTakenBackAndWhatIsConfirmedIsCountered() {
        LoanId loan = stage.active();
        Visitor lent = stage.lent();
        String month = loan(loan) + "/timer?maaned=" + YearMonth.from(LoanStage.LAST_MONTH);
        stage.hours(loan, LoanStage.LAST_MONTH, "7");
        stage.hours(loan, LoanStage.LAST_MONTH.plusDays(1), "2");
        open(lent, month);
        assertThat(verbs()).contains("Fjern");
        open(lent, way("Ret"));
        assertThat(field("Timer").getValue()).isEqualTo("7");
        field("Timer").setValue("6,25");
        press("Gem rettelsen");
        assertThat(text()).contains("6,25", "8,25 af 40 timer er brugt");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Fjern"))
                        .toList()
                        .getLast())
                .click();
        confirm();
        assertThat(text()).contains("6,25 af 40 timer er brugt");
        stage.confirm(loan, LoanStage.LAST_MONTH);
        open(lent, month);
        assertThat(verbs()).doesNotContain("Fjern");
        assertThat(text()).contains("Bekræftet");
        open(lent, way("Modposter"));
        assertThat(field("Timer").getValue()).isEqualTo("6,25");
        field("Timer").setValue("1,25");
        press("Gem modposteringen");
        assertThat(text()).contains("5 af 40 timer er brugt", "Modpostering: Test", "-1,25");
    }

    @Test
    void theBorrowerConfirmsAMonthWhichThenIsOnlyRead() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "7.5");
        String month = loan(loan) + "/bekraeft/" + YearMonth.from(LoanStage.LAST_MONTH);
        open(lender, month);
        assertThat(text()).contains("7,50", "4.558,20");
        assertThat(verbs()).doesNotContain("Bekræft måneden", "Uenig");
        open(borrower, loan(loan));
        assertThat(text()).contains("Du skal bekræfte timerne for ");
        open(borrower, month);
        press("Bekræft måneden");
        confirm();
        assertThat(text()).contains("Måneden er bekræftet og kan ikke ændres.");
        assertThat(verbs()).doesNotContain("Bekræft måneden").contains("Uenig");
        open(borrower, loan(loan));
        assertThat(text())
                .contains("Måned bekræftet")
                .doesNotContain(YearMonth.from(LoanStage.LAST_MONTH).toString());
    }

    @Test
    void aDisputeHasItsReasonItsMessagesAndItsOutcome() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "7.5");
        String month = loan(loan) + "/bekraeft/" + YearMonth.from(LoanStage.LAST_MONTH);
        open(borrower, month);
        press("Uenig");
        confirm();
        assertThat(stage.state(loan)).isEqualTo(LoanState.ACTIVE);
        find(TextArea.class).all().getLast().setValue("Det var 5 timer");
        confirm();
        assertThat(text()).contains("Bestridt", "Timer er bestridt. Afgør uenigheden");
        assertThat(verbs()).doesNotContain("Uenig");
        press("Bekræft måneden");
        confirm();
        assertThat(stage.state(loan)).isEqualTo(LoanState.DISPUTED);
        open(lender, loan(loan));
        String dispute = way("Åbn uenigheden");
        open(lender, dispute);
        assertThat(text()).contains("Uenighed om 7,5 timer", "Det var 5 timer", "Ingen har skrevet endnu.");
        assertThat(verbs()).doesNotContain("Accepter timerne");
        find(TextArea.class).single().setValue("Vi ser på det");
        press("Send besked");
        open(borrower, dispute);
        assertThat(text()).contains("Vi ser på det", "Albertslund").doesNotContain("Gem modposteringen");
        open(lender, dispute);
        field("Timer").setValue("2,5");
        field("Kilometer").setValue("");
        field("Udgifter (kr.)").setValue("");
        press("Gem modposteringen");
        assertThat(text()).contains("Udlåner modposterede");
        assertThat(verbs()).doesNotContain("Send besked");
        assertThat(stage.state(loan)).isEqualTo(LoanState.ACTIVE);
    }

    @Test
    void theBorrowerAcceptsDisputedHoursAsTheyAre() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "3");
        open(borrower, loan(loan) + "/bekraeft/" + YearMonth.from(LoanStage.LAST_MONTH));
        press("Uenig");
        find(TextArea.class).single().setValue("Hvorfor?");
        confirm();
        open(borrower, way("Se uenigheden"));
        press("Accepter timerne");
        confirm();
        assertThat(text()).contains("Låner accepterede timerne");
        assertThat(stage.state(loan)).isEqualTo(LoanState.ACTIVE);
    }

    @Test
    void anAmendmentIsProposedApprovedByBothOrRejected() {
        LoanId loan = stage.active();
        open(lender, loan(loan) + "/aendring");
        assertThat(field("Højst timer i alt").getValue()).isEqualTo("40");
        field("Højst timer i alt").setValue("30");
        press("Foreslå tillæg");
        assertThat(text()).contains("Et tillæg skal give flere timer");
        assertThat(field("Højst timer i alt").getValue()).isEqualTo("30");
        field("Højst timer i alt").setValue("60");
        press("Foreslå tillæg");
        assertThat(text())
                .contains("Tillæg, der venter", "40 → 60", "36.000,00 kr.", "Du skal tage stilling til tillægget.");
        press("Godkend tillægget");
        confirm();
        open(borrower, loan(loan));
        press("Godkend tillægget");
        confirm();
        assertThat(text()).contains("0 af højst 60 timer er registreret.").doesNotContain("Tillæg, der venter");
        open(borrower, loan(loan) + "/aendring");
        find(DatePicker.class).single().setValue(LoanStage.TO.plusMonths(1));
        press("Foreslå tillæg");
        open(lender, loan(loan));
        press("Afvis tillægget");
        confirm();
        assertThat(text()).contains("Tillæg afvist").doesNotContain("Tillæg, der venter");
        open(stage.thirdParty(), loan(loan));
        assertThat(text()).doesNotContain("Tillæg");
    }

    @Test
    void theLenderSettlesAndClosesAndIsToldWhyItCannotYet() {
        LoanId loan = stage.active();
        stage.hours(loan, LoanStage.LAST_MONTH, "7.5");
        open(borrower, loan(loan));
        assertThat(verbs()).doesNotContain("Opgør udlånet");
        open(lender, loan(loan));
        press("Opgør udlånet");
        confirm();
        assertThat(stage.state(loan)).isEqualTo(LoanState.ACTIVE);
        stage.confirm(loan, LoanStage.LAST_MONTH);
        open(lender, loan(loan));
        press("Opgør udlånet");
        confirm();
        assertThat(text()).contains("Udlånet er opgjort. Du skal afslutte det.");
        press("Afslut udlånet");
        confirm();
        assertThat(text()).contains("Afsluttet", "7,5 af højst 40 timer").doesNotContain("Næste skridt");
    }

    @Test
    void eachSideFilesTheLoanUnderItsOwnNumber() {
        LoanId loan = stage.active();
        open(lender, loan(loan));
        field("Sagsnummer i Albertslund").setValue("ikke et nummer");
        press("Gem sagsnummer");
        assertThat(field("Sagsnummer i Albertslund").isInvalid()).isTrue();
        field("Sagsnummer i Albertslund").setValue("15/6820");
        press("Gem sagsnummer");
        assertThat(field("Sagsnummer i Albertslund").getValue()).isEqualTo("15/6820");
        open(borrower, loan(loan));
        assertThat(text()).contains("Sagsnummer i Albertslund", "15/6820");
    }

    @Test
    void theListIsFilteredByTheAddressAndTheBoardStandsByState() {
        Visitor coordinator = stage.coordinator();
        open(coordinator, address("/udlaan/laan"));
        assertThat(text()).contains("Ingen udlån i gang");
        open(coordinator, address("/udlaan/laan?visning=tavle"));
        assertThat(text()).contains("Ingen udlån i gang");
        stage.offered();
        LoanId active = stage.active();
        open(coordinator, address("/udlaan/laan"));
        assertThat(text()).contains("2 udlån er i gang", "Tilbudt", "Aktivt", "40,00");
        open(coordinator, address("/udlaan/laan?tilstand=active"));
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("En testleder")))
                .hasSize(1)
                .allMatch(link -> link.getHref().endsWith(active.toString()));
        open(coordinator, address("/udlaan/laan?tekst=intet"));
        assertThat(text()).contains("Ingen udlån passer");
        open(coordinator, address("/udlaan/laan?visning=tavle"));
        assertThat(text()).contains("Tilbudt1", "Aktivt1", "Opgjort0Ingen", "0 af 40 timer", "Vis som liste");
    }

    @Test
    void whereTheyLandEachIsToldWhatWaits() {
        LoanId offered = stage.offered();
        open(borrower, address("/min-kommune"));
        assertThat(text()).contains("Udlån, der venter på dig", "Godkend som låner: “En testleder” fra Albertslund");
        open(stage.thirdParty(), address("/min-kommune"));
        assertThat(text()).doesNotContain("Udlån, der venter på dig");
        assertThat(stage.state(offered)).isEqualTo(LoanState.OFFERED);
        LoanId active = stage.active();
        Visitor lent = stage.lent();
        open(lent, loan(active) + "/timer");
        stage.hours(active, LoanStage.LAST_MONTH, "7.5");
        open(borrower, address("/min-kommune"));
        assertThat(text()).contains("Bekræft timerne for ");
    }

    private String loan(LoanId id) {
        return address("/udlaan/laan/" + id);
    }

    private String address(String path) {
        return "s/" + stage.fresh().ref().slug() + path;
    }

    /** Where the first link with this word leads. */
    private String way(String word) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals(word))
                .findFirst()
                .orElseThrow()
                .getHref()
                .replaceFirst("^/", "");
    }

    private List<String> verbs() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void named(String name) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).all().getLast()).confirm();
    }
}
