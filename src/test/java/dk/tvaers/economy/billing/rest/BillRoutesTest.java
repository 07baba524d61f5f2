package dk.tvaers.economy.billing.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.economy.billing.Ready;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BillRoutesTest {

    private final Settling settling = new Settling();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, settling.fresh.ref(), "165", null);

    @Test
    void documentsAreMadeOnceReadSentAndPaidByPrograms() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.locked(settling.begin());
        String invoices = "/settlements/" + id + "/invoices";
        assertThat(call(coordinator, "POST", invoices, null).statusCode())
                .as("nobody is ready")
                .isEqualTo(409);
        Ready.everybody(settling);
        HttpResponse<String> made = call(coordinator, "POST", invoices, null);
        assertThat(Json.of(made).get("total").number()).as(made.body()).isEqualTo(2);
        assertThat(call(coordinator, "POST", invoices, null).body())
                .as("retried")
                .isEqualTo(made.body());
        assertThat(Json.of(call(leader, "GET", invoices, null)).get("total").number())
                .isEqualTo(1);
        String bill = "/invoices/"
                + Json.of(call(leader, "GET", invoices, null))
                        .get("items")
                        .get(0)
                        .get("id")
                        .text();
        HttpResponse<String> xml = call(leader, "GET", bill + "/document", null);
        assertThat(xml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(xml.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("faktura-", ".xml");
        assertThat(xml.body()).contains("<Invoice", "Løn, " + Settling.YEAR);
        String today = "{\"on\":\"" + Now.today() + "\"}";
        assertThat(call(leader, "PUT", bill + "/sending", today).statusCode()).isEqualTo(403);
        assertThat(call(coordinator, "PUT", bill + "/payment", today).statusCode())
                .as("not sent")
                .isEqualTo(409);
        assertThat(call(coordinator, "PUT", bill + "/sending", "{}").body()).contains("\"field\":\"on\"");
        assertThat(call(coordinator, "PUT", bill + "/delivery", null).statusCode())
                .as("there is no transport")
                .isEqualTo(409);
        assertThat(Json.of(call(coordinator, "PUT", bill + "/sending", today))
                        .get("sentOn")
                        .text())
                .isEqualTo(Now.today().toString());
        assertThat(Json.of(call(coordinator, "PUT", bill + "/payment", today))
                        .get("paidOn")
                        .text())
                .isEqualTo(Now.today().toString());
        assertThat(Json.of(call(coordinator, "DELETE", bill + "/payment", null))
                        .get("paidOn")
                        .isNull())
                .isTrue();
        assertThat(Json.of(call(leader, "GET", bill, null)).get("payable").text())
                .isEqualTo("30.00");
        assertThat(call(coordinator, "PUT", bill + "/reminder", null).statusCode())
                .as("not overdue")
                .isEqualTo(409);
        String reason = "{\"reason\":\"Forkert reference\"}";
        assertThat(call(leader, "POST", bill + "/renewal", reason).statusCode()).isEqualTo(403);
        assertThat(call(coordinator, "POST", bill + "/renewal", "{}").body()).contains("\"field\":\"reason\"");
        Json renewed = Json.of(call(coordinator, "POST", bill + "/renewal", reason));
        assertThat(renewed.get("total").number()).isEqualTo(2);
        assertThat(Json.of(call(leader, "GET", bill, null)).get("creditedBy").text())
                .isEqualTo(renewed.get("items").get(0).get("number").text());
        assertThat(call(coordinator, "POST", bill + "/renewal", reason).statusCode())
                .as("retried")
                .isEqualTo(409);
    }

    private HttpResponse<String> call(Visitor visitor, String method, String path, @Nullable String body) {
        return visitor.call(
                method, "/api/v1/collaborations/" + settling.fresh.ref().slug() + "/economy" + path, body);
    }
}
