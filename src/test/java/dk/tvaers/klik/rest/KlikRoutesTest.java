package dk.tvaers.klik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.klik.KlikTaskId;
import dk.tvaers.klik.Listed;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** KLIK tasks over REST. */
@Tag("database")
class KlikRoutesTest {

    private final Listed listed = new Listed();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, listed.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, listed.fresh.ref(), "161", null);
    private final String base = "/api/v1/collaborations/" + listed.fresh.ref().slug();

    @Test
    void aTaskIsMarkedOverTheVersionThatWasRead() {
        String mark = base + "/local-projects/" + listed.glostrup + "/klik-tasks/" + id("K01");
        String done = "{\"mark\":\"DONE\",\"on\":\"2016-05-02\"}";
        assertThat(leader.call("PUT", mark, done).statusCode()).isEqualTo(428);
        HttpResponse<String> marked = leader.call("PUT", mark, done, "If-Match", "\"0\"");
        assertThat(marked.body()).contains("\"mark\":\"DONE\"", "\"markedOn\":\"2016-05-02\"");
        assertThat(marked.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(leader.call("PUT", mark, done, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        HttpResponse<String> future =
                leader.call("PUT", mark, "{\"mark\":\"DONE\",\"on\":\"2999-01-01\"}", "If-Match", "\"1\"");
        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(future.body()).contains("\"on\"");
        assertThat(leader.call(
                                "PUT",
                                base + "/local-projects/" + listed.albertslund + "/klik-tasks/" + id("K01"),
                                done,
                                "If-Match",
                                "\"0\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(leader.call("GET", base + "/klik-counts", null).body())
                .contains("\"municipalityName\":\"Glostrup\"", "\"done\":1", "\"total\":4", "\"percent\":25");
        assertThat(leader.call("GET", base + "/projects/" + listed.sapa + "/klik-counts", null)
                        .body())
                .contains("\"total\":2");
    }

    @Test
    void manyTasksAreMarkedOnce() {
        String marks = base + "/local-projects/" + listed.glostrup + "/klik-marks";
        String body = """
                {"mark":"NOT_RELEVANT","on":"2016-05-02","tasks":[{"task":"%s"},{"task":"%s","version":"0"}]}""".formatted(id("K01"), id("K02"));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> marked = leader.call("POST", marks, body, "Idempotency-Key", "many");
            assertThat(marked.statusCode()).as(marked.body()).isEqualTo(200);
        }
        assertThat(listed.count(listed.glostrup).notRelevant()).isEqualTo(2);
        assertThat(leader.call("POST", marks, body).statusCode()).isEqualTo(409);
        assertThat(leader.call("POST", marks, "{\"mark\":\"DONE\",\"on\":\"2016-05-02\"}")
                        .body())
                .contains("klik.rule.none-chosen");
        assertThat(leader.call("POST", marks, "{\"mark\":\"LATER\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theCoordinatorSaysWhereATaskLivesAndRemovesWhatNobodyMarked() {
        String task = base + "/klik-tasks/" + id("K01");
        HttpResponse<String> read = leader.call("GET", task, null);
        String version = read.headers().firstValue("ETag").orElseThrow();
        String link = "{\"link\":\"https://klik.example/K01\"}";
        assertThat(leader.call("PUT", task, link, "If-Match", version).statusCode())
                .isEqualTo(403);
        assertThat(coordinator.call("PUT", task, link, "If-Match", version).body())
                .contains("https://klik.example/K01");
        assertThat(coordinator
                        .call("PUT", task, "{\"link\":\"http://klik.example\"}", "If-Match", version)
                        .statusCode())
                .isEqualTo(412);
        String unmarked = base + "/klik-tasks/" + id("K02");
        String its =
                leader.call("GET", unmarked, null).headers().firstValue("ETag").orElseThrow();
        assertThat(coordinator.call("DELETE", unmarked, null, "If-Match", its).statusCode())
                .isEqualTo(204);
        assertThat(leader.call("GET", base + "/projects/" + listed.sapa + "/klik-tasks", null)
                        .body())
                .contains("K01", "K10")
                .doesNotContain("K02");
        assertThat(leader.call("GET", task + "/marks", null).body()).contains("Albertslund", "Glostrup");
    }

    @Test
    void aListIsImportedForTheProjectThatIsNamedBesideIt() {
        String file = "task_no,title_da\nK01,Ny titel\n";
        HttpResponse<String> taken = coordinator.call(
                "POST", base + "/imports/tasks?apply=true&project=SAPA", file, "Content-Type", "text/csv");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"act\":\"CHANGED\"", "\"act\":\"LEFT_OUT\"");
        assertThat(listed.count(listed.glostrup).total()).isOne();
    }

    private KlikTaskId id(String number) {
        return listed.task(number).id();
    }
}
