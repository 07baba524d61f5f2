package dk.tvaers.economy.settlement.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettlementRoutesTest {

    private static final String YEAR = "{\"year\":" + Settling.YEAR + "}";

    private final Settling settling = new Settling();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);

    @Test
    void aSettlementIsBegunSentApprovedAndLockedByPrograms() {
        settling.cost("Løn", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        HttpResponse<String> begun = call(coordinator, "POST", "", YEAR, "Idempotency-Key", "en");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", "", YEAR, "Idempotency-Key", "en").body())
                .as("retried")
                .isEqualTo(begun.body());
        assertThat(call(coordinator, "POST", "", YEAR).statusCode()).isEqualTo(409);
        String settlement = "/" + Json.of(begun).get("id").text();
        assertThat(Json.of(call(coordinator, "GET", settlement + "/lines", null))
                        .get("items")
                        .get(0)
                        .get("shares")
                        .get(0)
                        .get("amount")
                        .text())
                .isEqualTo("30.00");
        assertThat(call(coordinator, "PUT", settlement + "/sending", null).statusCode())
                .isEqualTo(428);
        HttpResponse<String> sent = call(coordinator, "PUT", settlement + "/sending", null, "If-Match", "\"0\"");
        assertThat(Json.of(sent).get("state").text()).isEqualTo("SENT");
        String seen =
                "{\"number\":1,\"digest\":\"" + Json.of(sent).get("digest").text() + "\"}";
        for (String code : new String[] {"161", "165", "169"}) {
            Visitor director = Visitor.with(Role.DIRECTOR, settling.fresh.ref(), code, null);
            String approval = settlement + "/municipalities/" + code + "/approval";
            assertThat(call(director, "PUT", approval, seen).body()).contains("\"changed\":true");
            assertThat(call(director, "PUT", approval, seen).body())
                    .as("retried")
                    .contains("\"changed\":false");
        }
        HttpResponse<String> locked = call(coordinator, "PUT", settlement + "/lock", "{\"number\":1}");
        assertThat(Json.of(locked).get("state").text()).isEqualTo("LOCKED");
        assertThat(call(coordinator, "PUT", settlement + "/lock", "{\"number\":1}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(call(coordinator, "GET", settlement + "/postings", null).body())
                .contains("\"kind\":\"LENT\",\"amount\":\"-1258.20\"");
        assertThat(Json.of(call(coordinator, "GET", settlement + "/hours", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        assertThat(call(coordinator, "GET", settlement + "/answers", null).body())
                .contains("\"state\":\"APPROVED\"")
                .doesNotContain("WAITING");
    }

    @Test
    void anObjectionAndADifferenceAreToldAndWhatCannotBeReadIsNamedByItsField() {
        var cost = settling.cost("Løn", GLOSTRUP, "90");
        String settlement =
                "/" + Json.of(call(coordinator, "POST", "", YEAR)).get("id").text();
        HttpResponse<String> sent = call(coordinator, "PUT", settlement + "/sending", null, "If-Match", "\"0\"");
        String digest = Json.of(sent).get("digest").text();
        Visitor director = Visitor.with(Role.DIRECTOR, settling.fresh.ref(), "165", null);
        String objections = settlement + "/municipalities/165/objections";
        HttpResponse<String> empty = call(director, "POST", objections, "{\"number\":1,\"digest\":\"" + digest + "\"}");
        assertThat(empty.body()).contains("\"field\":\"reason\"");
        HttpResponse<String> written = call(
                director,
                "POST",
                objections,
                "{\"number\":1,\"digest\":\"" + digest + "\",\"line\":1,\"reason\":\"For dyrt\"}");
        assertThat(Json.of(written).get("objected").number()).isEqualTo(1);
        settling.paid(cost, "93");
        assertThat(call(director, "GET", settlement + "/differences", null).body())
                .contains("\"sent\":\"90.00\",\"now\":\"93.00\",\"what\":\"AMOUNT\"");
        HttpResponse<String> approval = call(
                director,
                "PUT",
                settlement + "/municipalities/165/approval",
                "{\"number\":1,\"digest\":\"" + digest + "\"}");
        assertThat(approval.statusCode()).isEqualTo(409);
        assertThat(call(coordinator, "POST", "", "{}").body()).contains("\"field\":\"year\"");
        assertThat(call(coordinator, "POST", "", "{\"year\":2026,\"quarter\":5}")
                        .body())
                .contains("\"field\":\"quarter\"");
        assertThat(call(coordinator, "POST", "", "{\"year\":2026,\"quarter\":1,\"carryOver\":true}")
                        .body())
                .contains("\"field\":\"carryOver\"");
        assertThat(call(director, "POST", "", YEAR).statusCode()).isEqualTo(403);
    }

    @Test
    void termsAndTheVatOfLentHoursAreReadAndWritten() {
        HttpResponse<String> terms = of(coordinator, "GET", "/settlement-terms", null);
        assertThat(Json.of(terms).get("objectionDays").number()).isEqualTo(10);
        String silence = "{\"silenceAccepts\":true,\"objectionDays\":5}";
        assertThat(of(coordinator, "PUT", "/settlement-terms", silence, "If-Match", "\"0\"")
                        .body())
                .contains("\"silenceAccepts\":true");
        assertThat(of(coordinator, "PUT", "/settlement-terms", silence, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(of(coordinator, "PUT", "/settlement-terms", silence.replace("5", "61"), "If-Match", "\"1\"")
                        .body())
                .contains("\"field\":\"objectionDays\"");
        Visitor finance = Visitor.with(Role.CONTROLLER, settling.fresh.ref(), "169", null);
        HttpResponse<String> signed = of(
                finance,
                "PUT",
                "/loan-vat/municipalities/169",
                "{\"vatTreatment\":\"STANDARD\",\"vatRate\":\"25\",\"vatReason\":\"Ydelse\"}",
                "If-Match",
                "\"0\"");
        assertThat(signed.body()).contains("\"municipality\":\"169\",\"vatTreatment\":\"STANDARD\"");
        assertThat(of(
                                finance,
                                "PUT",
                                "/loan-vat/municipalities/161",
                                "{\"vatTreatment\":\"EXEMPT\",\"vatReason\":\"Nej\"}",
                                "If-Match",
                                "\"0\"")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return of(visitor, method, "/settlements" + path, body, headers);
    }

    private HttpResponse<String> of(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + settling.fresh.ref().slug() + "/economy" + path, body, headers);
    }
}
