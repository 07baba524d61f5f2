package dk.tvaers.economy.agreed.rest;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AllocationKeyRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor glostrup = Visitor.with(Role.DIRECTOR, fresh.ref(), GLOSTRUP.value(), null);
    private final Visitor albertslund = Visitor.with(Role.DIRECTOR, fresh.ref(), ALBERTSLUND.value(), null);

    @Test
    void aKeyIsProposedApprovedAndReadAsItWasWritten() {
        String key = "{\"kind\":\"MIXED\",\"components\":[{\"share\":\"40\",\"key\":{\"kind\":\"EQUAL\"}},"
                + "{\"share\":\"60\",\"key\":{\"kind\":\"PER_INHABITANT\",\"populationDate\":\"2020-01-01\","
                + "\"brackets\":[{\"above\":150000,\"factor\":\"0.5\"}],\"cap\":200000}}]}";
        HttpResponse<String> proposed = propose("Drift", key);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        Json version = Json.of(proposed).get("versions").get(0);
        assertThat(version.get("state").text()).isEqualTo("WAITING");
        assertThat(version.get("key")
                        .get("components")
                        .get(1)
                        .get("key")
                        .get("cap")
                        .number())
                .isEqualTo(200_000);
        String id = Json.of(proposed).get("id").text();
        String seen = seen(version);
        assertThat(Json.of(approve(glostrup, id, "161", seen)).get("changed").value())
                .isEqualTo(true);
        assertThat(Json.of(approve(glostrup, id, "161", seen)).get("changed").value())
                .isEqualTo(false);
        assertThat(approve(glostrup, id, "165", seen).statusCode()).isEqualTo(403);
        assertThat(Json.of(approve(albertslund, id, "165", seen))
                        .get("key")
                        .get("holds")
                        .number())
                .isEqualTo(1);
        assertThat(Json.of(coordinator.call("GET", path(""), null)).get("items").size())
                .isEqualTo(1);
        Json answers = Json.of(coordinator.call("GET", path("/" + id + "/answers"), null));
        assertThat(answers.get("approvals").get(1).get("municipality").text()).isEqualTo("165");
        assertThat(answers.get("approvals").get(1).get("approvedBy").text()).isEqualTo("DIRECTOR");
    }

    @Test
    void whatWasNotSeenIsNotApproved() {
        HttpResponse<String> proposed = propose("Drift", "{\"kind\":\"EQUAL\"}");
        String id = Json.of(proposed).get("id").text();
        String seen = seen(Json.of(proposed).get("versions").get(0));
        HttpResponse<String> next = coordinator.call(
                "POST",
                path("/" + id + "/versions"),
                "{\"validFrom\":\"2021-01-01\",\"key\":{\"kind\":\"EQUAL\",\"participants\":[\"161\"]}}",
                "If-Match",
                "\"0\"");
        assertThat(next.statusCode()).as(next.body()).isEqualTo(201);
        assertThat(approve(glostrup, id, "161", seen).statusCode()).isEqualTo(409);
        assertThat(approve(glostrup, id, "161", "{\"number\":2}").body()).contains("\"digest\"");
    }

    @Test
    void whoDoesNotApproveSaysWhyAndTheCoordinatorWithdraws() {
        HttpResponse<String> proposed = propose("Drift", "{\"kind\":\"EQUAL\"}");
        String id = Json.of(proposed).get("id").text();
        String seen = seen(Json.of(proposed).get("versions").get(0));
        HttpResponse<String> objected = glostrup.call(
                "POST",
                path("/" + id + "/municipalities/161/objections"),
                seen.replace("}", ",\"reason\":\"For dyrt for de små\"}"));
        assertThat(objected.statusCode()).as(objected.body()).isEqualTo(201);
        assertThat(Json.of(objected).get("objections").get(0).get("reason").text())
                .isEqualTo("For dyrt for de små");
        HttpResponse<String> withdrawn = coordinator.call("PUT", path("/" + id + "/withdrawal"), "{\"number\":1}");
        assertThat(Json.of(withdrawn).get("versions").get(0).get("state").text())
                .isEqualTo("WITHDRAWN");
        assertThat(glostrup.call("PUT", path("/" + id + "/withdrawal"), "{\"number\":1}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatCannotBeReadIsNamedByThePathToIt() {
        assertThat(propose("Drift", "{\"kind\":\"FIXED\",\"percentages\":{\"161\":\"99\"}}")
                        .body())
                .contains("key.percentages");
        assertThat(coordinator.call("POST", path(""), "{}").body()).contains("\"name\"");
        assertThat(propose("Drift", "{\"kind\":\"EQUAL\",\"participants\":[\"101\"]}")
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> propose(String name, String key) {
        return coordinator.call(
                "POST", path(""), "{\"name\":\"" + name + "\",\"validFrom\":\"2021-01-01\",\"key\":" + key + "}");
    }

    private HttpResponse<String> approve(Visitor visitor, String id, String code, String seen) {
        return visitor.call("PUT", path("/" + id + "/municipalities/" + code + "/approval"), seen);
    }

    private static String seen(Json version) {
        return "{\"number\":" + version.get("number").number() + ",\"digest\":\""
                + version.get("digest").text() + "\"}";
    }

    private String path(String rest) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/economy/allocation-keys" + rest;
    }
}
