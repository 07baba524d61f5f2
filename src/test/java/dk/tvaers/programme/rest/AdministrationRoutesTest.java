package dk.tvaers.programme.rest;

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

class AdministrationRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final String programme = programme();

    @Test
    void aProjectIsCreatedOnceForOneKeyAndAddedToSeveral() {
        HttpResponse<String> first = call("POST", "/projects", project("KY"), "Idempotency-Key", "project-ky");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(call("POST", "/projects", project("KY"), "Idempotency-Key", "project-ky")
                        .body())
                .isEqualTo(first.body());
        assertRefused(call("POST", "/projects", project("KY")), "code");
        String join = "/projects/" + Json.of(first).get("id").text() + "/local-projects";
        String both =
                "{\"municipalities\":[\"161\",\"165\"],\"participation\":\"NOT_STARTED\",\"participationOn\":\"2016-01-01\"}";
        HttpResponse<String> joined = call("POST", join, both);
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(200);
        assertThat(Json.of(joined).get("items").size()).isEqualTo(2);
        assertThat(Json.of(joined).get("items").get(0).get("added").value()).isEqualTo(true);
        assertThat(Json.of(call("POST", join, both))
                        .get("items")
                        .get(0)
                        .get("added")
                        .value())
                .isEqualTo(false);
        assertRefused(call("POST", join, both.replace("165", "169")), "municipalities");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        HttpResponse<String> read = call("GET", programme, null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String body = "{\"name\":\"Monopolbruddet\",\"fromOn\":\"2015-01-01\"}";
        assertThat(call("PUT", programme, body).statusCode()).isEqualTo(428);
        assertThat(Json.of(call("PUT", programme, body, "If-Match", tag))
                        .get("name")
                        .text())
                .isEqualTo("Monopolbruddet");
        assertThat(call("PUT", programme, body, "If-Match", tag).statusCode()).isEqualTo(412);
    }

    @Test
    void whatIsDeactivatedIsReactivated() {
        HttpResponse<String> created = call("POST", "/projects", project("KY"));
        String path = "/projects/" + Json.of(created).get("id").text();
        String tag = call("GET", path, null).headers().firstValue("ETag").orElseThrow();
        String yesterday = "{\"lastDay\":\"" + Now.today().minusDays(1) + "\"}";
        HttpResponse<String> ended = call("PUT", path + "/deactivation", yesterday, "If-Match", tag);
        assertThat(Json.of(ended).get("toOn").text())
                .isEqualTo(Now.today().minusDays(1).toString());
        HttpResponse<String> joined = call(
                "POST",
                path + "/local-projects",
                "{\"municipalities\":[\"161\"],\"participation\":\"NOT_STARTED\",\"participationOn\":\"2016-01-01\"}");
        assertThat(joined.statusCode()).isEqualTo(409);
        HttpResponse<String> again = call(
                "DELETE",
                path + "/deactivation",
                null,
                "If-Match",
                ended.headers().firstValue("ETag").orElseThrow());
        assertThat(Json.of(again).get("toOn").isNull()).isTrue();
        HttpResponse<String> late = call("PUT", programme + "/deactivation", yesterday, "If-Match", "\"7\"");
        assertThat(late.statusCode()).isEqualTo(412);
    }

    private String programme() {
        HttpResponse<String> created =
                call("POST", "/programmes", "{\"name\":\"Monopolbrud\",\"fromOn\":\"2015-01-01\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return "/programmes/" + Json.of(created).get("id").text();
    }

    private String project(String code) {
        return "{\"programme\":\"%s\",\"code\":\"%s\",\"shortName\":\"%s\",\"fullName\":\"Projekt\"}"
                .formatted(programme.substring("/programmes/".length()), code, code);
    }

    private static void assertRefused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Json.of(answer).get("errors").get(0).get("field").text()).isEqualTo(field);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        return coordinator.call(method, "/api/v1/collaborations/" + fresh.ref().slug() + path, body, headers);
    }
}
