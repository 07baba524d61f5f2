package dk.tvaers.loan.specialist.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.specialist.Lendable;
import dk.tvaers.loan.specialist.Week;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpecialistRoutesTest {

    private final Lendable lendable = new Lendable();
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, lendable.fresh.ref(), "161", null);
    private final Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, lendable.fresh.ref(), "165", null);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, lendable.fresh.ref(), null, null);
    private final Visitor finance = Visitor.with(Role.CONTROLLER, lendable.fresh.ref(), "161", null);

    @Test
    void aSpecialistIsAddedChangedAbsentAndTakenFromTheListByPrograms() {
        String body = "{\"municipality\":\"161\",\"person\":\"" + lendable.person + "\",\"jobCategory\":\""
                + lendable.architect + "\",\"competences\":[\"" + lendable.tester
                + "\"],\"from\":\"2026-01-05\",\"hours\":\"20\"}";
        HttpResponse<String> added = call(leader, "POST", "/specialists", body, "Idempotency-Key", "en");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(call(leader, "POST", "/specialists", body, "Idempotency-Key", "en")
                        .body())
                .isEqualTo(added.body());
        assertThat(call(leader, "POST", "/specialists", body).statusCode()).isEqualTo(409);
        String path = "/specialists/" + Json.of(added).get("id").text();
        assertThat(Json.of(added).get("name").text()).isEqualTo(Lendable.NAME);
        HttpResponse<String> seen = call(neighbour, "GET", path, null);
        assertThat(Json.of(seen).get("known").value()).isEqualTo(false);
        assertThat(seen.body()).doesNotContain(Lendable.NAME, lendable.person.toString());
        assertThat(call(leader, "PUT", path, body).statusCode()).isEqualTo(428);
        HttpResponse<String> changed =
                call(leader, "PUT", path, body.replace("\"from\"", "\"note\":\"Ny\",\"from\""), "If-Match", "\"0\"");
        assertThat(Json.of(changed).get("note").text()).isEqualTo("Ny");
        String week = Week.of(Now.today()).toString();
        assertThat(call(leader, "PUT", path + "/hours", "{\"week\":\"" + week + "\",\"hours\":\"12.5\"}")
                        .statusCode())
                .isEqualTo(200);
        String days =
                "{\"from\":\"" + Now.today() + "\",\"to\":\"" + Now.today().plusDays(20) + "\"}";
        HttpResponse<String> away = call(leader, "POST", path + "/absences", days);
        assertThat(away.statusCode()).as(away.body()).isEqualTo(201);
        assertThat(call(neighbour, "POST", path + "/absences", days).statusCode())
                .isEqualTo(403);
        HttpResponse<String> capacity = call(
                neighbour,
                "GET",
                "/capacity?weeks=2&from=" + Week.parse(week).orElseThrow().plus(1),
                null);
        assertThat(Json.of(capacity)
                        .get("items")
                        .get(0)
                        .get("weeks")
                        .get(0)
                        .get("free")
                        .text())
                .isEqualTo("0.00");
        String absence = path + "/absences/" + Json.of(away).get("id").text();
        assertThat(call(leader, "DELETE", absence, null).statusCode()).isEqualTo(204);
        HttpResponse<String> weeks = call(
                neighbour,
                "GET",
                path + "/capacity?from=" + Now.today().plusWeeks(1) + "&to="
                        + Now.today().plusWeeks(2),
                null);
        assertThat(Json.of(weeks).get("items").size()).isEqualTo(2);
        assertThat(Json.of(weeks).get("items").get(0).get("free").text()).isEqualTo("12.50");
        assertThat(call(leader, "PUT", path + "/retirement", "{\"to\":\"" + Now.today() + "\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Json.of(call(leader, "GET", "/specialists", null))
                        .get("total")
                        .number())
                .isZero();
    }

    @Test
    void aRateIsSetNotedEndedAndTakenBackByProgramsAndItsCalculationStaysAtHome() {
        String body = rate("400", "OTHER");
        HttpResponse<String> law = call(leader, "POST", "/rates", rate("499.99", "LAW_655_2019"));
        assertThat(law.statusCode()).isEqualTo(409);
        assertThat(law.body()).contains("655/2019", "499,99", "500,00");
        HttpResponse<String> set = call(leader, "POST", "/rates", body);
        assertThat(set.statusCode()).as(set.body()).isEqualTo(201);
        assertThat(call(leader, "POST", "/rates", body).statusCode()).isEqualTo(409);
        assertThat(call(coordinator, "POST", "/rates", body).statusCode()).isEqualTo(403);
        assertThat(Json.of(set).get("usable").value()).isEqualTo(false);
        String path = "/rates/" + Json.of(set).get("id").text();
        assertThat(Json.of(call(leader, "GET", path + "/calculation", null))
                        .get("fullCost")
                        .text())
                .isEqualTo("500.00");
        for (Visitor other : List.of(neighbour, coordinator)) {
            assertThat(call(other, "GET", path + "/calculation", null).statusCode())
                    .isEqualTo(403);
            assertThat(call(other, "GET", path, null).body()).contains("400.00").doesNotContain("500000", "500.00");
        }
        String note = "{\"note\":\"Vedtaget i byrådet\"}";
        assertThat(call(leader, "PUT", path + "/finance-note", note, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> noted = call(finance, "PUT", path + "/finance-note", note, "If-Match", "\"0\"");
        assertThat(Json.of(noted).get("usable").value()).isEqualTo(true);
        HttpResponse<String> ended =
                call(leader, "PUT", path + "/ending", "{\"to\":\"2026-12-31\"}", "If-Match", "\"1\"");
        assertThat(Json.of(ended).get("to").text()).isEqualTo("2026-12-31");
        HttpResponse<String> taken = call(leader, "PUT", path + "/withdrawal", null, "If-Match", "\"2\"");
        assertThat(Json.of(taken).get("usable").value()).isEqualTo(false);
        assertThat(Json.of(call(neighbour, "GET", "/rates", null)).get("total").number())
                .isZero();
    }

    @Test
    void whatCannotBeReadIsNamedByItsField() {
        assertField("jobCategory", "/specialists", "{\"municipality\":\"161\"}");
        assertField("perHour", "/rates", rate("mange", "OTHER"));
        assertField("basis", "/rates", rate("400", "GAVE"));
        assertThat(call(leader, "GET", "/capacity?from=uge", null).body()).contains("\"field\":\"from\"");
        assertThat(call(leader, "GET", "/capacity?weeks=99", null).body()).contains("\"field\":\"weeks\"");
    }

    @Test
    void theCoordinatorKeepsTheCatalogueByPrograms() {
        HttpResponse<String> made = call(coordinator, "POST", "/competences", "{\"name\":\"Udbud\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String path = "/competences/" + Json.of(made).get("id").text();
        assertThat(call(coordinator, "GET", path.replace("competences", "job-categories"), null)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> named = call(coordinator, "PUT", path, "{\"name\":\"Udbudsret\"}", "If-Match", "\"0\"");
        assertThat(Json.of(named).get("name").text()).isEqualTo("Udbudsret");
        assertThat(call(leader, "PUT", path + "/retirement", null, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        call(coordinator, "PUT", path + "/retirement", null, "If-Match", "\"1\"");
        assertThat(Json.of(call(leader, "GET", "/competences", null))
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(call(coordinator, "DELETE", path + "/retirement", null, "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Json.of(call(leader, "GET", "/competences", null))
                        .get("items")
                        .size())
                .isEqualTo(2);
    }

    private void assertField(String field, String path, String body) {
        HttpResponse<String> refused = call(leader, "POST", path, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    private String rate(String perHour, String basis) {
        return "{\"municipality\":\"161\",\"jobCategory\":\"" + lendable.architect + "\",\"perHour\":\"" + perHour
                + "\",\"basis\":\"" + basis + "\",\"from\":\"2026-01-05\",\"salary\":\"500000\",\"pension\":\"100000\","
                + "\"overhead\":\"100000\",\"effectiveHours\":\"1400\"}";
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + lendable.fresh.ref().slug() + path, body, headers);
    }
}
