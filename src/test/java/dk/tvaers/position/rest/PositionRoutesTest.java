package dk.tvaers.position.rest;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void aQuestionIsRaisedAgreedOnSentAnsweredAndClosedByPrograms() {
        String raise = "{\"question\":\"Skal der være API'er?\",\"recipient\":\"KOMBIT\",\"municipality\":\"161\"}";
        HttpResponse<String> raised = call(leader, "POST", "/positions", raise, "Idempotency-Key", "raising");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        assertThat(call(leader, "POST", "/positions", raise, "Idempotency-Key", "raising")
                        .body())
                .isEqualTo(raised.body());
        String position = "/positions/" + Json.of(raised).get("id").text();

        String against = "{\"stand\":\"AGAINST\",\"word\":\"For dyrt\"}";
        assertThat(call(leader, "PUT", position + "/stands/161", against).statusCode())
                .isEqualTo(428);
        HttpResponse<String> stated = call(leader, "PUT", position + "/stands/161", against, "If-Match", "\"0\"");
        assertThat(Json.of(stated).get("items").get(0).get("stand").text()).isEqualTo("AGAINST");
        assertThat(call(leader, "PUT", position + "/stands/165", against, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(leader, "PUT", position + "/stands/161", "{\"stand\":\"MAYBE\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(422);

        String wording = "{\"wording\":\"Vi vil have API'er\",\"agreedOn\":\"" + Now.today() + "\"}";
        HttpResponse<String> agreed = call(coordinator, "POST", position + "/wordings", wording, "If-Match", "\"0\"");
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", position + "/wordings", wording, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(leader, "GET", position + "/wordings", null).headers().firstValue("ETag"))
                .contains("\"1\"");

        for (String direction : new String[] {"SENT", "ANSWERED"}) {
            String letter = "{\"direction\":\"" + direction + "\",\"party\":\"KOMBIT\",\"on\":\"" + Now.today()
                    + "\",\"note\":\"Tak\"}";
            assertThat(call(coordinator, "POST", position + "/letters", letter).statusCode())
                    .isEqualTo(201);
        }
        HttpResponse<String> read = call(leader, "GET", position, null);
        assertThat(Json.of(read).get("state").text()).isEqualTo("ANSWERED");
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String closing = "{\"result\":\"MET\",\"note\":\"Vi fik dem\",\"on\":\"" + Now.today() + "\"}";
        assertThat(call(leader, "PUT", position + "/closing", closing, "If-Match", tag)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> closed = call(coordinator, "PUT", position + "/closing", closing, "If-Match", tag);
        assertThat(Json.of(closed).get("result").text()).isEqualTo("MET");
        assertThat(call(leader, "PUT", position + "/stands/161", against, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(method, "/api/v1/collaborations/" + fresh.ref().slug() + path, body, headers);
    }
}
