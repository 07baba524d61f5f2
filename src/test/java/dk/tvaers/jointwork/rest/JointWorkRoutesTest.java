package dk.tvaers.jointwork.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.jointwork.Shared;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JointWorkRoutesTest {

    private final Shared shared = new Shared();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, shared.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, shared.fresh.ref(), "161", null);
    private final Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, shared.fresh.ref(), "165", null);

    @Test
    void aJointTaskIsCreatedChangedAndReportedByPrograms() {
        String body = task("161", "165", Now.today().plusDays(20).toString());
        HttpResponse<String> created = call(coordinator, "POST", "/joint-tasks", body, "Idempotency-Key", "en");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(call(coordinator, "POST", "/joint-tasks", body, "Idempotency-Key", "en")
                        .body())
                .isEqualTo(created.body());
        assertThat(call(leader, "POST", "/joint-tasks", body).statusCode()).isEqualTo(403);
        String task = "/joint-tasks/" + Json.of(created).get("id").text();

        String other = task("161", "169", Now.today().plusDays(30).toString());
        assertThat(call(coordinator, "PUT", task, other).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = call(coordinator, "PUT", task, other, "If-Match", "\"0\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(Json.of(changed).get("participants").get(0).text()).isEqualTo("169");
        assertThat(call(coordinator, "PUT", task, other, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);

        String done = "{\"state\":\"DONE\",\"result\":\"Se https://a.example\"}";
        assertThat(call(neighbour, "PUT", task + "/progress", done, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> told = call(leader, "PUT", task + "/progress", done, "If-Match", "\"1\"");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(Json.of(told).get("endedOn").text()).isEqualTo(Now.today().toString());

        HttpResponse<String> list = call(neighbour, "GET", "/joint-tasks?state=DONE&municipality=169", null);
        assertThat(Json.of(list).get("total").value()).isEqualTo(1);
        assertThat(Json.of(call(neighbour, "GET", "/joint-tasks?state=OPEN", null))
                        .get("total")
                        .value())
                .isEqualTo(0);
    }

    @Test
    void whatCannotBeIsRefusedByTheNameOfItsField() {
        String later = Now.today().plusDays(1).toString();
        refused(
                "deadline",
                "/joint-tasks",
                task("161", "165", Now.today().minusDays(1).toString()));
        refused("deadline", "/joint-tasks", task("161", "165", "i morgen"));
        refused("municipality", "/joint-tasks", task("253", "165", later));
        refused("participants", "/joint-tasks", task("161", "161", later));
        refused("participants", "/joint-tasks", task("161", "999x", later));
        for (String hours : List.of("1.1", "0", "24.25", "1e3", "to")) {
            refused("hours", "/support-visits", visit(Now.today().toString(), hours));
        }
        refused("hours", "/support-visits", visit(later, "1"));
        refused("visitOn", "/support-visits", visit("31-12-2026", "1"));
    }

    @Test
    void aVisitIsWrittenDownSummedChangedAndTakenAwayByPrograms() {
        String today = Now.today().toString();
        HttpResponse<String> added =
                call(coordinator, "POST", "/support-visits", visit(today, "2.5"), "Idempotency-Key", "et");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(Json.of(added).get("hours").text()).isEqualTo("2.50");
        assertThat(call(leader, "POST", "/support-visits", visit(today, "1")).statusCode())
                .isEqualTo(403);
        String visit = "/support-visits/" + Json.of(added).get("id").text();
        assertThat(Json.of(call(leader, "GET", visit, null)).get("note").text()).isEqualTo("Fortroligt");
        assertThat(call(neighbour, "GET", visit, null).body()).doesNotContain("Fortroligt");

        HttpResponse<String> hours = call(neighbour, "GET", "/support-hours?from=" + today, null);
        assertThat(Json.of(hours).get("total").text()).isEqualTo("2.50");
        assertThat(Json.of(hours).get("municipalities").get(0).get("hours").text())
                .isEqualTo("2.50");
        assertThat(call(neighbour, "GET", "/support-hours?from=" + today + "&to=2020-01-01", null)
                        .statusCode())
                .isEqualTo(422);

        HttpResponse<String> changed = call(coordinator, "PUT", visit, visit(today, "3.25"), "If-Match", "\"0\"");
        assertThat(Json.of(changed).get("hours").text()).isEqualTo("3.25");
        assertThat(call(coordinator, "DELETE", visit, null, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(call(coordinator, "DELETE", visit, null, "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(call(coordinator, "GET", visit, null).statusCode()).isEqualTo(404);
    }

    private static String task(String responsible, String participant, String deadline) {
        return "{\"name\":\"Skabelon\",\"municipality\":\"" + responsible + "\",\"participants\":[\"" + participant
                + "\"],\"deadline\":\"" + deadline + "\"}";
    }

    private static String visit(String on, String hours) {
        return "{\"municipality\":\"161\",\"visitOn\":\"" + on + "\",\"purpose\":\"Opstart\",\"hours\":\"" + hours
                + "\",\"note\":\"Fortroligt\"}";
    }

    private void refused(String field, String path, String body) {
        HttpResponse<String> answer = call(coordinator, "POST", path, body);
        assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(422);
        assertThat(Json.of(answer).get("errors").get(0).get("field").text()).isEqualTo(field);
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + shared.fresh.ref().slug() + path, body, headers);
    }
}
