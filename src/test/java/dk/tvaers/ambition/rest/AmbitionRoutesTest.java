package dk.tvaers.ambition.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.ambition.Asked;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmbitionRoutesTest {

    private final Asked asked = new Asked();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, asked.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, asked.fresh.ref(), "161", null);
    private final Visitor director = Visitor.with(Role.DIRECTOR, asked.fresh.ref(), "161", null);

    @Test
    void aSurveyIsOpenedAnsweredApprovedDecidedOnAndClosedByPrograms() {
        String open = "{\"programme\":\"" + asked.programme + "\",\"deadline\":\""
                + Now.today().plusDays(14) + "\"}";
        HttpResponse<String> opened =
                call(coordinator, "POST", "/ambition-surveys", open, "Idempotency-Key", "opening");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", "/ambition-surveys", open, "Idempotency-Key", "opening")
                        .body())
                .isEqualTo(opened.body());
        assertThat(call(coordinator, "POST", "/ambition-surveys", open).statusCode())
                .isEqualTo(409);
        String survey = "/ambition-surveys/" + Json.of(opened).get("id").text();
        String sheet = survey + "/municipalities/161";

        String half = "{\"answers\":{\"" + asked.ky + "\":{\"level\":\"PILOT\"}}}";
        assertThat(call(leader, "PUT", sheet + "/draft", half).statusCode()).isEqualTo(428);
        HttpResponse<String> drafted = call(leader, "PUT", sheet + "/draft", half, "If-Match", "\"0\"");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(200);
        String tag = drafted.headers().firstValue("ETag").orElseThrow();
        assertThat(call(leader, "PUT", sheet + "/draft", half, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> refused = call(leader, "POST", sheet + "/answers", half, "If-Match", tag);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        HttpResponse<String> unknown =
                call(leader, "POST", sheet + "/answers", half.replace("PILOT", "MOST"), "If-Match", tag);
        assertThat(Json.of(unknown).get("errors").get(0).get("field").text())
                .isEqualTo("answers." + asked.ky + ".level");
        String whole = "{\"answers\":{\"" + asked.ky + "\":{\"level\":\"PILOT\",\"reason\":\"Vi kan\"},\"" + asked.sapa
                + "\":{\"level\":\"FOLLOW\",\"reason\":\"Vi venter\"}}}";
        HttpResponse<String> submitted = call(leader, "POST", sheet + "/answers", whole, "If-Match", tag);
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);

        String answer = "{\"answer\":\""
                + Json.of(submitted).get("answers").get(0).get("id").text() + "\"}";
        assertThat(call(leader, "PUT", sheet + "/approval", answer).statusCode())
                .isEqualTo(403);
        assertThat(call(director, "PUT", sheet + "/return", answer).statusCode())
                .isEqualTo(422);
        HttpResponse<String> approved = call(director, "PUT", sheet + "/approval", answer);
        assertThat(Json.of(approved).get("state").get("state").text()).isEqualTo("APPROVED");

        String decisions = "/projects/" + asked.ky + "/ambition-decisions";
        String decision = "{\"level\":\"STANDARD\",\"decidedOn\":\"" + Now.today() + "\",\"note\":\"Styregruppen\"}";
        assertThat(call(coordinator, "POST", decisions, decision, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(201);
        assertThat(call(coordinator, "POST", decisions, decision, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> read = call(leader, "GET", decisions, null);
        assertThat(read.headers().firstValue("ETag")).contains("\"1\"");

        HttpResponse<String> levels = call(leader, "GET", survey + "/levels", null);
        assertThat(Json.of(levels)
                        .get("items")
                        .get(0)
                        .get("aboveJoint")
                        .get("161")
                        .value())
                .isEqualTo(2);
        assertThat(Json.of(call(leader, "GET", survey + "/municipalities", null))
                        .get("items")
                        .get(1)
                        .get("state")
                        .text())
                .isEqualTo("NOT_STARTED");

        HttpResponse<String> closed = call(coordinator, "PUT", survey + "/closing", null, "If-Match", "\"0\"");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, asked.fresh.ref(), "165", null);
        assertThat(call(neighbour, "PUT", survey + "/municipalities/165/draft", half, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theDeadlineIsMovedOverTheVersionThatWasRead() {
        String survey = "/ambition-surveys/" + asked.open();
        String later = "{\"deadline\":\"" + Now.today().plusDays(40) + "\"}";
        String tag =
                call(leader, "GET", survey, null).headers().firstValue("ETag").orElseThrow();
        assertThat(call(leader, "PUT", survey + "/deadline", later, "If-Match", tag)
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(coordinator, "PUT", survey + "/deadline", later).statusCode())
                .isEqualTo(428);
        assertThat(call(coordinator, "PUT", survey + "/deadline", "{\"deadline\":\"2015-01-01\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> moved = call(coordinator, "PUT", survey + "/deadline", later, "If-Match", tag);
        assertThat(moved.body()).contains(Now.today().plusDays(40).toString());
        assertThat(call(coordinator, "PUT", survey + "/deadline", later, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(leader, "GET", survey + "/municipalities", null).body()).contains("\"late\":false");
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + asked.fresh.ref().slug() + path, body, headers);
    }
}
