package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people hear of a loan, what they are reminded of, and what they can hold in their hands. */
@Tag("database")
class LoanMessagesTest {

    private static final String JOB = "loan-reminding";

    private final LoanScene scene = new LoanScene();
    private final Visitor lender = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "165", null);
    private final Visitor borrower = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null);
    private final Visitor director = Visitor.with(Role.DIRECTOR, scene.fresh.ref(), "161", null);
    private final Visitor third = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "169", null);

    @Test
    void aNeedIsToldToTheProgrammeLeadersOfTheOthers() {
        scene.request(40);
        assertThat(mails(lender)).containsExactly("loan-need");
        assertThat(mails(third)).containsExactly("loan-need");
        assertThat(mails(borrower)).isEmpty();
    }

    @Test
    void whoMustApproveHearsThatItIsTheirTurnAndAboveTheLimitItIsTheDirectors() {
        LoanRequestId need = scene.request(200);
        scene.offer(need, scene.offerOf(40, 600));
        assertThat(mails(borrower)).containsExactly("loan-turn");
        assertThat(mails(director)).isEmpty();
        scene.offer(need, scene.offerOf(200, 600));
        assertThat(mails(director)).containsExactly("loan-turn");
        assertThat(mails(borrower)).containsExactly("loan-turn");
        assertThat(mails(third)).containsExactly("loan-need");
    }

    @Test
    void thatItIsAgreedHearTheLentPersonAndTheNearestManager() {
        PersonId manager = scene.fresh.person("Digitaliseringschef", ALBERTSLUND);
        Fresh.sql("update specialist set manager_id = ? where id = ?", manager.value(), scene.specialist.value());
        scene.active();
        assertThat(mailsTo(manager)).containsExactly("loan-step");
        assertThat(mailsTo(scene.lent)).containsExactly("loan-step");
        assertThat(bells("loan-step")).isPositive();
    }

    @Test
    void lastMonthsMissingHoursAreToldTheLentPersonOnceAndNoneWhereThereAreSome() {
        LoanId without = scene.active();
        LoanId with = scene.active();
        LocalDate month = LoanScene.LAST_MONTH;
        scene.hours(with, month, "4");
        LocalDate first = month.plusMonths(1);
        Due.startTurnsOf(JOB, morning(first.minusDays(1)));
        Due.runAt(morning(first).plusSeconds(60));
        Due.runAt(morning(first.plusDays(1)).plusSeconds(60));
        assertThat(reminded(without))
                .containsExactly("hours-missing/" + month.toString().substring(0, 7));
        assertThat(reminded(with)).isEmpty();
    }

    @Test
    void hoursThatWaitLongForConfirmationAreToldTheBorrowerOnce() {
        LoanId id = scene.active();
        LocalDate month = LoanScene.LAST_MONTH;
        scene.hours(id, month, "4");
        LocalDate end = month.plusMonths(1);
        Due.startTurnsOf(JOB, morning(end.plusDays(8)));
        Due.runAt(morning(end.plusDays(9)).plusSeconds(60));
        assertThat(reminded(id)).isEmpty();
        Due.runAt(morning(end.plusDays(10)).plusSeconds(60));
        Due.runAt(morning(end.plusDays(11)).plusSeconds(60));
        assertThat(reminded(id))
                .containsExactly("confirmation-overdue/" + month.toString().substring(0, 7));
        assertThat(mails(borrower)).contains("loan-reminder");
        assertThat(mails(lender)).doesNotContain("loan-reminder");
    }

    @Test
    void theLentPersonsCalendarHasTheLoansThatAreAgreed() {
        scene.offered();
        assertThat(dates()).isEmpty();
        LoanId id = scene.active();
        assertThat(dates()).singleElement().satisfies(event -> {
            assertThat(event.record()).isEqualTo(id);
            assertThat(event.when()).isEqualTo(new CalendarEvent.Days(LoanScene.FROM, LoanScene.TO));
        });
        assertThat((List<?>) scene.lender(() -> Portal.bean(LoanDates.class).ofReader(Texts.DANISH)))
                .isEmpty();
    }

    @Test
    void theAgreementIsTaggedAndNamesBothApprovals() throws Exception {
        String draft = agreement(scene.offered());
        assertThat(draft).contains("Udkast", "Mangler: Udlåner", "Mangler: Låner");
        String agreed = agreement(scene.active());
        assertThat(agreed)
                .contains("Albertslund", "Glostrup", "24.000,00 kr.", "Lov 655/2019", "Programleder, udlåner")
                .contains("Programleder, låner")
                .doesNotContain("Udkast", "Mangler");
    }

    private String agreement(LoanId id) throws Exception {
        byte[] pdf = scene.borrower(() -> Portal.bean(LoanAgreement.class).bytes(id, Texts.in(Texts.DANISH)));
        assertThat(PdfUa.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<CalendarEvent> dates() {
        return scene.lentPerson(() -> Portal.bean(LoanDates.class).ofReader(Texts.DANISH));
    }

    private List<String> mails(Visitor visitor) {
        return Sql.strings("select distinct m.kind from mail m join person p on p.collaboration_id = m.collaboration_id"
                + " and p.id = m.person_id where p.account_id = "
                + visitor.account().value());
    }

    private static List<String> mailsTo(PersonId person) {
        return Sql.strings("select distinct kind from mail where person_id = " + person.value());
    }

    private List<String> reminded(LoanId id) {
        return Sql.strings(
                "select distinct substring(occasion, 15) from mail where kind = 'loan-reminder' and occasion like '"
                        + id + "/%' order by 1");
    }

    private long bells(String kind) {
        return scene.fresh.count("select count(*) from message where collaboration_id = ? and kind = '" + kind + "'");
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(7, 15)).atZone(Now.COPENHAGEN).toInstant();
    }
}
