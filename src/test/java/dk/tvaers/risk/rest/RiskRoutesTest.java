package dk.tvaers.risk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.risk.Exposed;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RiskRoutesTest {

    private final Exposed exposed = new Exposed();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, exposed.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, exposed.fresh.ref(), "161", null);

    @Test
    void aRiskIsWrittenChangedEscalatedTakenBackClosedAndOpenedAgainByPrograms() {
        String body = body("RISK", "OPEN", 4, "\"localProject\":\"" + exposed.here + "\",");
        HttpResponse<String> written = call(leader, "POST", "/risks", body, "Idempotency-Key", "en");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(call(leader, "POST", "/risks", body, "Idempotency-Key", "en").body())
                .isEqualTo(written.body());
        assertThat(Json.of(written).get("band").text()).isEqualTo("HIGH");
        assertThat(Json.of(written).get("product").number()).isEqualTo(20);
        String risk = "/risks/" + Json.of(written).get("id").text();
        assertThat(call(leader, "PUT", risk, body("RISK", "OPEN", 1, "")).statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed =
                call(leader, "PUT", risk, body("ISSUE", "UNDER_WAY", 1, ""), "If-Match", "\"0\"");
        assertThat(Json.of(changed).get("kind").text()).isEqualTo("ISSUE");
        assertThat(call(leader, "PUT", risk, body("RISK", "OPEN", 1, ""), "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        String up = "{\"to\":\"COORDINATOR\",\"reason\":\"Vi kan ikke selv\"}";
        HttpResponse<String> escalated = call(leader, "PUT", risk + "/escalation", up, "If-Match", tag(changed));
        assertThat(Json.of(escalated).get("forAll").value()).isEqualTo(true);
        assertThat(call(leader, "PUT", risk + "/escalation", up, "If-Match", tag(escalated))
                        .statusCode())
                .isEqualTo(409);
        assertThat(call(
                                leader,
                                "PUT",
                                risk + "/escalation",
                                up.replace("COORDINATOR", "KOMBIT"),
                                "If-Match",
                                tag(escalated))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Json.of(call(coordinator, "GET", "/risks?escalated=true", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        HttpResponse<String> back = call(leader, "DELETE", risk + "/escalation", null, "If-Match", tag(escalated));
        assertThat(Json.of(back).get("escalatedTo").isNull()).isTrue();
        String end = "{\"outcome\":\"SOLVED\",\"note\":\"Det lykkedes\"}";
        HttpResponse<String> closed = call(leader, "PUT", risk + "/closing", end, "If-Match", tag(back));
        assertThat(Json.of(closed).get("outcome").text()).isEqualTo("SOLVED");
        assertThat(Json.of(call(leader, "GET", "/risks", null)).get("total").number())
                .isZero();
        HttpResponse<String> reopened = call(leader, "DELETE", risk + "/closing", null, "If-Match", tag(closed));
        assertThat(Json.of(reopened).get("state").text()).isEqualTo("OPEN");
        assertThat(Json.of(call(leader, "GET", "/risk-matrix", null))
                        .get("items")
                        .get(0)
                        .get("band")
                        .text())
                .isEqualTo("LOW");
    }

    @Test
    void whatCannotBeReadOrAcceptedIsNamedByItsField() {
        assertField("localProject", body("RISK", "OPEN", 4, ""));
        assertField(
                "localProject",
                body(
                        "RISK",
                        "OPEN",
                        4,
                        "\"project\":\"" + exposed.ky + "\",\"localProject\":\"" + exposed.here + "\","));
        String at = "\"localProject\":\"" + exposed.here + "\",";
        assertField("kind", body("FEAR", "OPEN", 4, at));
        assertField("probability", body("RISK", "OPEN", 6, at));
        assertField("state", body("RISK", "CLOSED", 4, at));
        assertField("title", "{" + at.replaceAll(",$", "") + "}");
        HttpResponse<String> filter = call(leader, "GET", "/risks?band=GIANT", null);
        assertThat(Json.of(filter).get("errors").get(0).get("field").text()).isEqualTo("band");
    }

    private void assertField(String field, String body) {
        HttpResponse<String> refused = call(leader, "POST", "/risks", body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    private String body(String kind, String state, int probability, String place) {
        return "{" + place + "\"kind\":\"" + kind + "\",\"title\":\"Leverandøren\",\"probability\":" + probability
                + ",\"consequence\":5,\"owner\":\"" + exposed.owner + "\",\"measure\":\"Møder\",\"due\":\""
                + Now.today().plusDays(3) + "\",\"state\":\"" + state + "\"}";
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + exposed.fresh.ref().slug() + path, body, headers);
    }
}
