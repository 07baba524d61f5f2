package dk.tvaers.collaboration.rest;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdministrationRoutesTest {

    private static final String OPERATED = "/api/v1/installation/collaborations";

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor operator = Visitor.without().asOperator();

    @Test
    void aMemberIsAdmittedOnceForOneKey() {
        String body = "{\"municipality\":\"169\",\"joinedOn\":\"2016-01-01\"}";
        HttpResponse<String> first = call("POST", "/memberships", body, "Idempotency-Key", "admit-169");
        HttpResponse<String> again = call("POST", "/memberships", body, "Idempotency-Key", "admit-169");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(call("POST", "/memberships", body).statusCode()).isEqualTo(409);
        assertRefused(
                call("POST", "/memberships", "{\"municipality\":\"1\",\"joinedOn\":\"2016-01-01\"}"), "municipality");
    }

    @Test
    void whoLeavesIsToldWhatHappensAndNeedsTheVersionThatWasRead() {
        String id = membership();
        HttpResponse<String> read = call("GET", "/memberships/" + id, null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String day = Now.today().plusMonths(1).toString();
        Json preview = Json.of(call("GET", "/memberships/" + id + "/leaving?lastDay=" + day, null));
        assertThat(preview.get("lastDay").text()).isEqualTo(day);
        assertThat(preview.get("consequences").size()).isZero();
        String body = "{\"lastDay\":\"" + day + "\",\"localProjects\":\"KEEP\"}";
        String leaving = "/memberships/" + id + "/leaving";
        assertThat(call("PUT", leaving, body).statusCode()).isEqualTo(428);
        HttpResponse<String> left = call("PUT", leaving, body, "If-Match", tag);
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        assertThat(Json.of(left).get("leftOn").text()).isEqualTo(day);
        assertThat(call("DELETE", leaving, null, "If-Match", tag).statusCode()).isEqualTo(412);
        HttpResponse<String> stayed = call(
                "DELETE",
                leaving,
                null,
                "If-Match",
                left.headers().firstValue("ETag").orElseThrow());
        assertThat(Json.of(stayed).get("leftOn").isNull()).isTrue();
        assertRefused(call("PUT", leaving, "{\"lastDay\":\"" + day + "\"}", "If-Match", tag), "localProjects");
    }

    @Test
    void anOfficeIsHandedOn() {
        String chair = "{\"kind\":\"CHAIR\",\"municipality\":\"161\",\"fromOn\":\"2016-01-01\"}";
        assertThat(call("POST", "/offices", chair).statusCode()).isEqualTo(201);
        HttpResponse<String> next =
                call("POST", "/offices", "{\"kind\":\"CHAIR\",\"municipality\":\"165\",\"fromOn\":\"2017-01-01\"}");
        assertThat(Json.of(next).get("items").get(1).get("toOn").text()).isEqualTo("2016-12-31");
        assertRefused(call("POST", "/offices", "{\"kind\":\"KING\",\"fromOn\":\"2017-01-01\"}"), "kind");
    }

    @Test
    void aNewVersionOfTheAgreementSupersedesTheNewest() {
        String first = "{\"title\":\"Aftale\",\"scope\":\"Monopolbruddet\",\"validFrom\":\"2015-06-01\"}";
        String id = Json.of(call("POST", "/agreement", first)).get("id").text();
        String second = "{\"title\":\"Aftale\",\"scope\":\"Og udbud\",\"validFrom\":\"2016-06-01\",\"supersedes\":\""
                + id + "\"}";
        HttpResponse<String> recorded = call("POST", "/agreement", second);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(Json.of(recorded).get("earlier").get(0).get("id").text()).isEqualTo(id);
        assertThat(call("POST", "/agreement", second).statusCode()).isEqualTo(409);
    }

    @Test
    void theOperatorCreatesACollaborationAndRepeatsItSafely() {
        String path = OPERATED + "/ny-" + Id.text(Id.next()).toLowerCase(Locale.ROOT);
        HttpResponse<String> first = operator.call("PUT", path, "{\"name\":\"Nyt\"}");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(operator.call("PUT", path, "{\"name\":\"Nyt\"}").body()).isEqualTo(first.body());
        assertRefused(operator.call("PUT", path, "{\"name\":\"Andet\"}"), "slug");
        HttpResponse<String> invited = operator.call(
                "POST",
                path + "/first-coordinator",
                "{\"name\":\"Koordinator\",\"email\":\"" + Id.text(Id.next()).toLowerCase(Locale.ROOT)
                        + "@tvaers.example\"}");
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        assertThat(Json.of(invited).get("link").get("path").text()).startsWith("/ny-adgangskode/");
        assertThat(invited.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void closingNeedsTheVersionThatWasReadAndEndsAllAccess() {
        String path = OPERATED + "/" + fresh.ref().slug();
        HttpResponse<String> read = operator.call("GET", path, null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String today = "{\"closedOn\":\"" + Now.today() + "\"}";
        assertThat(operator.call("PUT", path + "/closing", today).statusCode()).isEqualTo(428);
        HttpResponse<String> closed = operator.call("PUT", path + "/closing", today, "If-Match", tag);
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(call("GET", "/members", null).statusCode()).isEqualTo(404);
        assertThat(operator.call("DELETE", path + "/closing", null, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        operator.call(
                "DELETE",
                path + "/closing",
                null,
                "If-Match",
                closed.headers().firstValue("ETag").orElseThrow());
        assertThat(call("GET", "/members", null).statusCode()).isEqualTo(200);
    }

    @Test
    void theOperatorsRoutesAreTheOperatorsAlone() {
        assertThat(coordinator.call("GET", OPERATED, null).statusCode()).isEqualTo(403);
        assertThat(coordinator
                        .call("PUT", OPERATED + "/mit", "{\"name\":\"Mit\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(operator.call("GET", OPERATED, null).body())
                .contains(fresh.ref().slug());
    }

    private String membership() {
        return Json.of(call("GET", "/memberships", null))
                .get("items")
                .get(0)
                .get("id")
                .text();
    }

    private static void assertRefused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Json.of(answer).get("errors").get(0).get("field").text()).isEqualTo(field);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        return coordinator.call(method, "/api/v1/collaborations/" + fresh.ref().slug() + path, body, headers);
    }
}
