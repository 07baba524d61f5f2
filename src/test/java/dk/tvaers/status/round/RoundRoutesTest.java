package dk.tvaers.status.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.status.Report;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RoundRoutesTest {

    private final RoundScene scene = new RoundScene();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, scene.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null);

    @Test
    void aRoundIsOpenedReturnedFromAndMovedByPrograms() {
        String day = "{\"closesOn\":\"" + RoundScene.workedIn(7) + "\"}";
        assertThat(call(leader, "POST", "/report-rounds", day).statusCode()).isEqualTo(403);
        HttpResponse<String> opened = call(coordinator, "POST", "/report-rounds", day, "Idempotency-Key", "opening");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", "/report-rounds", day, "Idempotency-Key", "opening")
                        .body())
                .isEqualTo(opened.body());
        HttpResponse<String> second = call(coordinator, "POST", "/report-rounds", day);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(409);
        String round =
                "/report-rounds/" + Json.of(opened).get("round").get("id").text();

        Report report = scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40);
        String giveBack = "{\"report\":\"" + report.id() + "\",\"comment\":\"Skriv hvorfor\"}";
        assertThat(call(leader, "POST", round + "/returns", giveBack).statusCode())
                .isEqualTo(403);
        HttpResponse<String> returned = call(coordinator, "POST", round + "/returns", giveBack);
        assertThat(returned.statusCode()).as(returned.body()).isEqualTo(201);
        assertThat(returned.body()).contains("\"RETURNED\"", "Skriv hvorfor");
        assertThat(call(coordinator, "POST", round + "/returns", giveBack).statusCode())
                .isEqualTo(409);

        String later = "{\"closesOn\":\"" + RoundScene.workedIn(10) + "\"}";
        assertThat(call(coordinator, "PUT", round + "/closing", later).statusCode())
                .isEqualTo(428);
        HttpResponse<String> moved = call(coordinator, "PUT", round + "/closing", later, "If-Match", "\"1\"");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(moved.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(call(leader, "GET", "/report-rounds", null).body())
                .contains(Now.month().toString());
        assertThat(call(leader, "GET", "/report-round-trend?dimension=time", null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRhythmIsChosenAndAMonthSkippedByPrograms() {
        String chosen = "{\"openingDay\":1,\"reminderDays\":[8,13],\"closingDay\":15,\"monthsOff\":[7]}";
        assertThat(call(coordinator, "GET", "/report-rhythm", null).headers().firstValue("ETag"))
                .contains("\"0\"");
        HttpResponse<String> put = call(coordinator, "PUT", "/report-rhythm", chosen, "If-Match", "\"0\"");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(call(coordinator, "PUT", "/report-rhythm", chosen, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(coordinator, "PUT", "/report-rhythm", chosen.replace("15", "1"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Json.of(call(leader, "GET", "/report-rhythm/coming", null))
                        .get("total")
                        .value())
                .isEqualTo(12);
        String month = Now.month().plusMonths(1).toString();
        assertThat(call(coordinator, "PUT", "/report-rhythm/skipped/" + month, null)
                        .body())
                .contains(month);
        assertThat(call(coordinator, "DELETE", "/report-rhythm/skipped/" + month, null)
                        .body())
                .doesNotContain(month);
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + scene.fresh.ref().slug() + path, body, headers);
    }
}
