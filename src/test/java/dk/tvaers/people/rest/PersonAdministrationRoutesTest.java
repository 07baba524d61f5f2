package dk.tvaers.people.rest;

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

class PersonAdministrationRoutesTest {

    private static final String ANNA =
            "{\"name\":\"Anna\",\"email\":\"anna@glostrup.example\",\"municipality\":\"161\"}";

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void aPersonIsAddedOnceHoweverOftenTheCallIsRepeated() {
        HttpResponse<String> first = coordinator.call("POST", path("persons"), ANNA, "Idempotency-Key", "anna");
        HttpResponse<String> second = coordinator.call("POST", path("persons"), ANNA, "Idempotency-Key", "anna");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(Json.of(second).get("id").text())
                .isEqualTo(Json.of(first).get("id").text());
        assertThat(first.headers().firstValue("Location"))
                .contains(path("persons/" + Json.of(first).get("id").text()));
        HttpResponse<String> twin = coordinator.call("POST", path("persons"), ANNA);
        assertThat(twin.statusCode()).isEqualTo(422);
        assertThat(Json.of(twin).get("errors").get(0).get("field").text()).isEqualTo("email");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String anna = "persons/" + add();
        String tag = tag(coordinator.call("GET", path(anna), null));
        String body = "{\"name\":\"Anna Ny\",\"municipality\":\"161\"}";
        assertThat(coordinator.call("PUT", path(anna), body).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = coordinator.call("PUT", path(anna), body, "If-Match", tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(Json.of(changed).get("email").isNull()).isTrue();
        assertThat(coordinator.call("PUT", path(anna), body, "If-Match", tag).statusCode())
                .isEqualTo(412);
    }

    @Test
    void aRoleIsGivenCorrectedAndEnded() {
        String roles = "persons/" + add() + "/roles";
        HttpResponse<String> given = coordinator.call(
                "POST", path(roles), "{\"role\":\"READER\",\"municipality\":\"161\",\"from\":\"2015-01-01\"}");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        String role = roles + "/" + Json.of(given).get("id").text();
        HttpResponse<String> corrected =
                coordinator.call("PUT", path(role), "{\"from\":\"2015-02-01\"}", "If-Match", tag(given));
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(Json.of(corrected).get("municipality").isNull()).isTrue();
        assertThat(coordinator
                        .call("POST", path(role + "/end"), "{\"lastDay\":\"" + Now.today() + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(Json.of(coordinator.call("GET", path(role), null)).get("to").text())
                .isEqualTo(Now.today().toString());
    }

    @Test
    void somebodyIsInvitedThenHandsOverAndLeaves() {
        String anna = "persons/" + add();
        HttpResponse<String> invited = coordinator.call("POST", path(anna + "/invitation"), null);
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        assertThat(invited.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Json.of(coordinator.call("GET", path(anna + "/log-in"), null))
                        .get("state")
                        .text())
                .isEqualTo("INVITED");
        coordinator.call(
                "POST",
                path(anna + "/roles"),
                "{\"role\":\"PROGRAMME_LEADER\",\"municipality\":\"161\",\"from\":\"2015-01-01\"}");
        Json role = Json.of(coordinator.call("GET", path(anna + "/responsibilities"), null))
                .get("items")
                .get(0);
        assertThat(role.get("unless").text()).isEqualTo("ENDS");
        String bo = Json.of(coordinator.call("POST", path("persons"), "{\"name\":\"Bo\",\"municipality\":\"161\"}"))
                .get("id")
                .text();
        HttpResponse<String> left = coordinator.call(
                "POST",
                path(anna + "/handover"),
                "{\"lastDay\":\"" + Now.today() + "\",\"leaves\":true,\"successors\":[{\"responsibility\":\""
                        + role.get("id").text() + "\",\"person\":\"" + bo + "\"}]}");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(204);
        assertThat(Json.of(coordinator.call("GET", path("persons/" + bo + "/roles"), null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        assertThat(Json.of(coordinator.call("GET", path("persons?gone=false&text=Anna"), null))
                        .get("total")
                        .number())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNamedFieldByField() {
        String anna = "persons/" + add();
        refused("persons", "{}", "name");
        refused(anna + "/roles", "{\"role\":\"KING\",\"from\":\"2015-01-01\"}", "role");
        refused(anna + "/roles", "{\"role\":\"READER\"}", "from");
        refused(anna + "/delegations", "{\"from\":\"2015-01-01\",\"to\":\"2015-01-01\"}", "receiver");
        refused(anna + "/handover", "{\"lastDay\":\"i morgen\"}", "lastDay");
    }

    @Test
    void theTableOfRightsIsReadByAnybodyInTheCollaboration() {
        Visitor reader = Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);
        Json first =
                Json.of(reader.call("GET", path("rights"), null)).get("items").get(0);
        assertThat(first.get("right").text()).isEqualTo("SEE_COLLABORATION");
        assertThat(first.get("roles").get(0).get("reach").text()).isEqualTo("ALL");
    }

    private void refused(String path, String body, String field) {
        HttpResponse<String> answer = coordinator.call("POST", path(path), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Json.of(answer).get("errors").get(0).get("field").text()).isEqualTo(field);
    }

    private @Nullable String add() {
        return Json.of(coordinator.call("POST", path("persons"), ANNA))
                .get("id")
                .text();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private String path(String rest) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/" + rest;
    }
}
