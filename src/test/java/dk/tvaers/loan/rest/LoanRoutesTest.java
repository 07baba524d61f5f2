package dk.tvaers.loan.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LoanRoutesTest {

    private static final LocalDate FROM = Now.today().minusMonths(2).withDayOfMonth(1);
    private static final LocalDate WORKED = Now.today().withDayOfMonth(1).minusMonths(1);

    private final LoanStage stage = new LoanStage();
    private final Visitor lender = stage.lender();
    private final Visitor borrower = stage.borrower();

    @Test
    void aLoanLivesFromTheNeedToItsClosingByPrograms() {
        String need = "{\"municipality\":\"161\",\"title\":\"En testleder\",\"from\":\"" + FROM + "\",\"to\":\""
                + Now.today().plusMonths(1) + "\",\"hours\":\"40\"}";
        HttpResponse<String> asked = call(borrower, "POST", "/loan-requests", need, "Idempotency-Key", "behov");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(call(borrower, "POST", "/loan-requests", need, "Idempotency-Key", "behov")
                        .body())
                .isEqualTo(asked.body());
        String loan = offered(Json.of(asked).get("id").text(), "600.00");

        assertThat(call(lender, "POST", loan + "/approvals", "{\"side\":\"LENDER\"}")
                        .statusCode())
                .isEqualTo(428);
        HttpResponse<String> first = step(lender, "POST", loan, "/approvals", "{\"side\":\"LENDER\"}");
        assertThat(Json.of(first).get("loan").get("state").text()).isEqualTo("APPROVED_BY_LENDER");
        assertThat(step(lender, "POST", loan, "/approvals", "{\"side\":\"BORROWER\"}")
                        .statusCode())
                .isEqualTo(403);
        step(borrower, "POST", loan, "/approvals", "{\"side\":\"BORROWER\",\"note\":\"Tak\"}");
        assertThat(state(loan)).isEqualTo("ACTIVE");

        HttpResponse<String> worked = call(stage.lent(), "POST", loan + "/hours", hours("7.25"));
        assertThat(worked.statusCode()).as(worked.body()).isEqualTo(201);
        assertThat(Json.of(worked).get("hours").text()).isEqualTo("7.25");
        String month = loan + "/months/" + YearMonth.from(WORKED) + "/confirmation";
        assertThat(call(borrower, "PUT", month, null, "If-Match", tag(loan)).statusCode())
                .isEqualTo(200);
        assertThat(call(
                                lender,
                                "PUT",
                                loan + "/hours/" + Json.of(worked).get("id").text(),
                                hours("6"),
                                "If-Match",
                                tag(loan))
                        .statusCode())
                .isEqualTo(409);

        step(lender, "PUT", loan, "/settlement", null);
        step(lender, "PUT", loan, "/closing", null);
        assertThat(state(loan)).isEqualTo("CLOSED");
        assertThat(Json.of(call(lender, "GET", loan + "/steps", null))
                        .get("total")
                        .number())
                .isEqualTo(7);
    }

    @Test
    void aNeedSaysPlaceAndUrgencyAndIsNormalWhenNothingIsSaid() {
        String start = "{\"municipality\":\"161\",\"title\":\"En testleder\",\"from\":\"" + FROM + "\",\"to\":\""
                + Now.today().plusMonths(1) + "\",\"hours\":\"40\"";
        Json plain = Json.of(call(borrower, "POST", "/loan-requests", start + "}"));
        assertThat(plain.get("urgency").text()).isEqualTo("NORMAL");
        Json placed = Json.of(
                call(borrower, "POST", "/loan-requests", start + ",\"place\":\"Rådhuset\",\"urgency\":\"URGENT\"}"));
        assertThat(placed.get("place").text()).isEqualTo("Rådhuset");
        assertThat(placed.get("urgency").text()).isEqualTo("URGENT");
        HttpResponse<String> refused = call(borrower, "POST", "/loan-requests", start + ",\"urgency\":\"I går\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"urgency\"");
    }

    @Test
    void whatARuleRefusesIsSaidInTheCallersLanguage() {
        String loan = "/loans/" + stage.active();
        HttpResponse<String> refused = call(lender, "POST", loan + "/hours", hours("24"));
        assertThat(refused.statusCode()).isEqualTo(201);
        HttpResponse<String> over = call(lender, "POST", loan + "/hours", hours("17"), "Accept-Language", "en");
        assertThat(over.statusCode()).isEqualTo(409);
        assertThat(over.body()).contains("41", "40").contains("amendment");
        HttpResponse<String> unreadable = call(lender, "POST", loan + "/hours", hours("to timer"));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("\"hours\"");
        assertThat(call(stage.director(GLOSTRUP), "POST", loan + "/hours", hours("1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aThirdPartySeesThatThereIsALoanAndNothingOfWhoAndWhatItCosts() {
        String loan = "/loans/" + stage.active();
        HttpResponse<String> seen = call(stage.thirdParty(), "GET", loan, null);
        assertThat(Json.of(seen).get("loan").get("lender").text()).isEqualTo("165");
        assertThat(Json.of(seen).get("loan").get("competence").text()).isEqualTo("Testleder");
        assertThat(seen.body()).doesNotContain("Testleder, 165", "600.00", "Momsfri");
        assertThat(Json.of(call(stage.thirdParty(), "GET", loan + "/hours", null))
                        .get("total")
                        .number())
                .isZero();
        assertThat(call(stage.thirdParty(), "GET", loan + "/agreement.pdf", null)
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(stage.thirdParty(), "GET", loan + "/disputes", null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDisputeIsOpenedWrittenInAndCorrected() {
        String loan = "/loans/" + stage.active();
        String entry = Json.of(call(lender, "POST", loan + "/hours", hours("8")))
                .get("id")
                .text();
        HttpResponse<String> opened = call(
                borrower,
                "POST",
                loan + "/disputes",
                "{\"entry\":\"" + entry + "\",\"reason\":\"Mødet var aflyst\"}",
                "If-Match",
                tag(loan));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(state(loan)).isEqualTo("DISPUTED");
        String dispute = loan + "/disputes/" + Json.of(opened).get("id").text();
        assertThat(Json.of(call(
                                lender,
                                "POST",
                                dispute + "/messages",
                                "{\"side\":\"LENDER\",\"words\":\"Det retter vi\"}"))
                        .get("total")
                        .number())
                .isEqualTo(1);
        HttpResponse<String> corrected = call(lender, "PUT", dispute + "/correction", hours("8"), "If-Match", "\"0\"");
        assertThat(Json.of(corrected).get("outcome").text())
                .as(corrected.body())
                .isEqualTo("CORRECTED");
        assertThat(state(loan)).isEqualTo("ACTIVE");
        assertThat(Json.of(call(lender, "GET", loan, null))
                        .get("loan")
                        .get("hours")
                        .text())
                .isEqualTo("0.00");
    }

    @Test
    void theAgreementIsHandedOutToTheSides() {
        HttpResponse<String> file = call(borrower, "GET", "/loans/" + stage.active() + "/agreement.pdf", null);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/pdf");
        assertThat(file.body()).startsWith("%PDF");
    }

    private String offered(String need, String rate) {
        HttpResponse<String> offered = call(
                lender,
                "POST",
                "/loans",
                "{\"request\":\"" + need + "\",\"lender\":\"165\",\"specialist\":\"" + stage.specialist()
                        + "\",\"from\":\"" + FROM + "\",\"to\":\"" + Now.today().plusMonths(1)
                        + "\",\"mostHours\":\"40\",\"rate\":\"" + rate + "\",\"basis\":\"LAW_655_2019\"}");
        assertThat(offered.statusCode()).as(offered.body()).isEqualTo(201);
        return "/loans/" + Json.of(offered).get("loan").get("id").text();
    }

    private HttpResponse<String> step(Visitor who, String method, String loan, String path, @Nullable String body) {
        return call(who, method, loan + path, body, "If-Match", tag(loan));
    }

    private String state(String loan) {
        return Json.of(call(lender, "GET", loan, null)).get("loan").get("state").text();
    }

    private String tag(String loan) {
        return call(lender, "GET", loan, null).headers().firstValue("ETag").orElseThrow();
    }

    private static String hours(String hours) {
        return "{\"day\":\"" + WORKED + "\",\"hours\":\"" + hours + "\",\"activity\":\"Afprøvning\"}";
    }

    private HttpResponse<String> call(
            Visitor who, String method, String path, @Nullable String body, String... headers) {
        return who.call(method, "/api/v1/collaborations/" + stage.fresh().ref().slug() + path, body, headers);
    }
}
