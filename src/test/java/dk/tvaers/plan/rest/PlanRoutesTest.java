package dk.tvaers.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Planned;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan over REST. */
@Tag("database")
class PlanRoutesTest {

    private final Planned planned = new Planned();
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, planned.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), "161", null);
    private final String base = "/api/v1/collaborations/" + planned.fresh.ref().slug();

    @Test
    void aMoveNamesThePreviewThatWasSeenAndIsDoneOnce() {
        String wave = Json.of(
                        coordinator.call("POST", base + "/projects/" + planned.sapa + "/waves", """
                        {"name":"Bølge 1","municipalities":["161"],
                         "dates":[{"milestone":"%s","supplierOn":"2017-04-01"}]}""".formatted(goLive)))
                .get("id")
                .text();
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        String milestone = base + "/milestones/" + goLive;
        String move = "{\"to\":\"2017-07-01\",\"wave\":\"%s\",\"reason\":\"Forsinket\"}".formatted(wave);
        HttpResponse<String> preview = coordinator.call("POST", milestone + "/move-preview", move);
        assertThat(preview.body()).contains("\"days\":91", "\"municipalityName\":\"Glostrup\"", "2017-07-01");
        assertThat(coordinator.call("POST", milestone + "/moves", move).statusCode())
                .isEqualTo(428);
        assertThat(coordinator
                        .call("POST", milestone + "/moves", move, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(leader.call("POST", milestone + "/move-preview", move).statusCode())
                .isEqualTo(403);
        String seen = preview.headers().firstValue("ETag").orElseThrow();
        for (int i = 0; i < 2; i++) {
            assertThat(coordinator
                            .call("POST", milestone + "/moves", move, "If-Match", seen, "Idempotency-Key", "m1")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(Json.of(leader.call("GET", milestone + "/moves", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        assertThat(leader.call("GET", base + "/programmes/" + planned.programme + "/plan?municipality=161", null)
                        .body())
                .contains("\"supplierOn\":\"2017-07-01\"", "\"plannedOn\":\"2017-07-01\"", "\"total\":1");
        String programme = base + "/programmes/" + planned.programme;
        assertThat(leader.call("GET", programme + "/plan?wave=" + wave, null).body())
                .contains("\"total\":1");
        assertThat(leader.call("GET", programme + "/slips?period=MONTH", null).body())
                .contains("\"promised\":\"2017-04-01\"", "\"left\":1", "\"moves\":1", "\"trend\":[{\"month\"");
        assertThat(leader.call("GET", programme + "/slips?municipality=165", null)
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void phasesMilestonesDatesAndBasisPlansAreKept() {
        String phases = base + "/programmes/" + planned.programme + "/phases";
        HttpResponse<String> phase = coordinator.call("POST", phases, "{\"name\":\"Afslutning\"}");
        assertThat(phase.statusCode()).as(phase.body()).isEqualTo(201);
        String phaseId = Json.of(phase).get("id").text();
        HttpResponse<String> made = coordinator.call(
                "POST",
                base + "/projects/" + planned.sapa + "/milestones",
                "{\"name\":\"Lukket\",\"phase\":\"%s\",\"supplierOn\":\"2017-09-01\"}".formatted(phaseId));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String closed = Json.of(made).get("id").text();
        String depends = base + "/milestones/" + closed + "/dependencies/" + goLive;
        assertThat(coordinator.call("PUT", depends, "{\"lagDays\":30}").body()).contains("\"lagDays\":30");
        HttpResponse<String> cycle =
                coordinator.call("PUT", base + "/milestones/" + goLive + "/dependencies/" + closed, "{\"lagDays\":0}");
        assertThat(cycle.statusCode()).isEqualTo(422);
        assertThat(cycle.body()).contains("SAPA, Idriftsættelse → SAPA, Lukket → SAPA, Idriftsættelse");
        String local = base + "/milestones/" + closed + "/local-projects/" + planned.sapaGlostrup;
        HttpResponse<String> dated = leader.call("PUT", local, "{\"plannedOn\":\"2017-10-01\"}", "If-Match", "\"0\"");
        assertThat(dated.statusCode()).as(dated.body()).isEqualTo(200);
        assertThat(dated.headers().firstValue("ETag")).contains("\"1\"");
        HttpResponse<String> early = leader.call(
                "PUT", local, "{\"plannedOn\":\"2017-10-01\",\"reachedOn\":\"2014-01-01\"}", "If-Match", "\"1\"");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("reachedOn");
        assertThat(coordinator
                        .call("POST", base + "/milestones/" + goLive + "/adoption", null)
                        .body())
                .contains("\"plannedOn\":\"2017-06-01\"");
        String template = base + "/programmes/" + planned.programme + "/phase-template";
        assertThat(coordinator.call("POST", template, null).body()).contains("plan.rule.has-phases");
        String baselines = base + "/programmes/" + planned.programme + "/baselines";
        assertThat(leader.call("POST", baselines, "{\"name\":\"Egen\"}").statusCode())
                .isEqualTo(403);
        String baseline = Json.of(coordinator.call("POST", baselines, "{\"name\":\"Vedtaget\"}"))
                .get("id")
                .text();
        assertThat(leader.call("GET", base + "/baselines/" + baseline + "/differences", null)
                        .body())
                .contains("\"total\":0");
        assertThat(leader.call("GET", base + "/baselines/" + baseline + "/differences?all=true", null)
                        .body())
                .contains("\"plannedBefore\":\"2017-10-01\"");
    }
}
