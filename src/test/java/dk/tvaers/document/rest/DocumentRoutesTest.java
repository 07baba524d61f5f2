package dk.tvaers.document.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DocumentRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void aFileIsAddedOnceForOneKeyAndHandedOutToBeSaved() {
        HttpResponse<String> added = add("nogle-tal.csv", "a;b\n1;2\n", "Idempotency-Key", "tal");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(add("nogle-tal.csv", "a;b\n1;2\n", "Idempotency-Key", "tal").body())
                .isEqualTo(added.body());
        assertThat(add("nogle-tal.csv", "noget andet\n", "Idempotency-Key", "tal")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Json.of(call("GET", "", null)).get("items").size()).isEqualTo(1);
        assertThat(Json.of(added).get("name").text()).isEqualTo("nogle-tal");
        assertThat(Json.of(added).get("size").text()).isEqualTo("8");
        HttpResponse<String> file = call("GET", path(added) + "/versions/1/content", null);
        assertThat(file.body()).isEqualTo("a;b\n1;2\n");
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.headers().firstValue("Content-Length")).contains("8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"nogle-tal.csv\"; filename*=UTF-8''nogle-tal.csv");
        assertThat(file.headers().firstValue("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aFileMayBeLargerThanAnyOtherBodyAndComesBackWhole() {
        String large = "Linje med tal 0123456789\n".repeat(600_000);
        assertThat(add("stor.txt", large).statusCode()).as("called JSON").isEqualTo(413);
        HttpResponse<String> added = add("stor.txt", large, "Content-Type", "text/plain");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(call("GET", path(added) + "/versions/1/content", null).body().equals(large))
                .isTrue();
    }

    @Test
    void aNewerVersionStandsBesideTheOlder() {
        HttpResponse<String> added = add("plan.txt", "Første");
        HttpResponse<String> second = call("POST", path(added) + "/versions?file=plan.txt&note=Rettet", "Anden");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(Json.of(second).get("number").number()).isEqualTo(2);
        HttpResponse<String> versions = call("GET", path(added) + "/versions", null);
        assertThat(Json.of(versions).get("items").get(0).get("note").text()).isEqualTo("Rettet");
        assertThat(call("GET", path(added) + "/versions/1/content", null).body())
                .isEqualTo("Første");
        assertThat(call("GET", path(added) + "/versions/2/content", null).body())
                .isEqualTo("Anden");
        assertThat(call("GET", path(added) + "/versions/3/content", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aChangeAndARemovalNeedTheVersionThatWasRead() {
        String path = path(add("plan.txt", "x"));
        String tag = call("GET", path, null).headers().firstValue("ETag").orElseThrow();
        String body = "{\"name\":\"Ny plan\",\"type\":\"ANALYSIS\"}";
        assertThat(call("PUT", path, body).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = call("PUT", path, body, "If-Match", tag);
        assertThat(Json.of(changed).get("name").text()).as(changed.body()).isEqualTo("Ny plan");
        assertThat(call("DELETE", path, null, "If-Match", tag).statusCode()).isEqualTo(412);
        String now = changed.headers().firstValue("ETag").orElseThrow();
        assertThat(call("DELETE", path, null, "If-Match", now).statusCode()).isEqualTo(204);
        assertThat(call("GET", path, null).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsRefusedSaysWhichPartAndKeepsNothing() {
        HttpResponse<String> refused = add("side.html", "<!DOCTYPE html><html></html>");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.of(refused).get("errors").get(0).get("field").text()).isEqualTo("file");
        assertThat(call("POST", "?file=a.txt&type=ROMAN", "x").statusCode()).isEqualTo(422);
        assertThat(Json.of(call("GET", "", null)).get("items").size()).isZero();
    }

    private HttpResponse<String> add(String name, String content, String... headers) {
        return call("POST", "?file=" + name, content, headers);
    }

    private static String path(HttpResponse<String> answer) {
        return "/" + Json.of(answer).get("id").text();
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        return coordinator.call(
                method, "/api/v1/collaborations/" + fresh.ref().slug() + "/documents" + path, body, headers);
    }
}
