package dk.tvaers.matter.rest;

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

class MatterRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void aMatterIsOpenedDecidedInAMunicipalityAndClosedByPrograms() {
        String open =
                "{\"title\":\"Fælles udbud\",\"proposal\":\"Vi køber sammen\",\"unit\":\"licenser\",\"deadline\":\""
                        + Now.today().plusDays(30) + "\"}";
        assertThat(call(leader, "POST", "/matters", open).statusCode()).isEqualTo(403);
        HttpResponse<String> opened = call(coordinator, "POST", "/matters", open, "Idempotency-Key", "opening");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String matter = "/matters/" + Json.of(opened).get("id").text();
        String glostrup = matter + "/municipalities/161";

        String decided = "{\"step\":\"DECIDED\",\"on\":\"" + Now.today()
                + "\",\"body\":\"ØU\",\"outcome\":\"APPROVED\",\"volume\":120}";
        assertThat(call(leader, "POST", glostrup + "/steps", decided).statusCode())
                .isEqualTo(428);
        HttpResponse<String> written = call(leader, "POST", glostrup + "/steps", decided, "If-Match", "\"0\"");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(written.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(call(leader, "POST", glostrup + "/steps", decided, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(leader, "POST", glostrup + "/steps", "{\"step\":\"DECIDED\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(422);
        assertThat(call(leader, "POST", matter + "/municipalities/165/steps", decided, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(coordinator, "PUT", matter + "/municipalities/161", null)
                        .statusCode())
                .isEqualTo(409);

        HttpResponse<String> read = call(leader, "GET", matter, null);
        assertThat(Json.of(read).get("volume").value()).isEqualTo(120);
        assertThat(Json.of(call(leader, "GET", matter + "/municipalities", null))
                        .get("items")
                        .get(0)
                        .get("decided")
                        .get("outcome")
                        .text())
                .isEqualTo("APPROVED");
        String on = "on=" + matter.substring(1);
        String document = "/documents?file=dagsorden.txt&municipality=161&" + on;
        HttpResponse<String> added =
                call(leader, "POST", document, "Punkt 5", "Content-Type", "text/plain", "Idempotency-Key", "dagsorden");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(Json.of(added).get("on").text()).isEqualTo(matter.substring(1));
        assertThat(Json.of(call(leader, "GET", "/documents?" + on, null))
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(call(leader, "GET", "/documents?on=sager", null).statusCode())
                .isEqualTo(404);
        assertThat(call(leader, "POST", document.replace("161", "165"), "x", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(leader, "GET", "/filings" + matter, null).statusCode()).isEqualTo(200);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> closed = call(coordinator, "PUT", matter + "/closing", null, "If-Match", tag);
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(call(leader, "POST", glostrup + "/steps", decided, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(call(leader, "POST", document, "Punkt 5", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(method, "/api/v1/collaborations/" + fresh.ref().slug() + path, body, headers);
    }
}
