package dk.tvaers.people.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PersonsRestTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), GLOSTRUP.value(), null);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void thePersonsOfAMunicipalityComeWithTheirRoles() {
        HttpResponse<String> answer = leader.call("GET", path("persons?municipality=161&logIn=true"), null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"total\":1", "\"role\":\"PROGRAMME_LEADER\"", "\"code\":\"161\"", "\"logIn\":true");
    }

    @Test
    void anUnknownRoleIsRefusedWithFieldAndReason() {
        HttpResponse<String> answer = leader.call("GET", path("persons?role=KING"), null);
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("role");
    }

    @Test
    void theOwnProfileIsChangedWithTheVersionThatWasRead() {
        HttpResponse<String> read = leader.call("GET", path("me"), null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String body = "{\"name\":\"Programleder, Glostrup\",\"title\":\"Chef\",\"phone\":\"43 23 61 00\"}";
        assertThat(leader.call("PUT", path("me"), body).statusCode()).isEqualTo(428);
        HttpResponse<String> saved = leader.call("PUT", path("me"), body, "If-Match", tag);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("Chef");
        assertThat(leader.call("PUT", path("me"), body, "If-Match", tag).statusCode())
                .isEqualTo(412);
        HttpResponse<String> wrong = leader.call(
                "PUT",
                path("me"),
                "{\"name\":\"\"}",
                "If-Match",
                saved.headers().firstValue("ETag").orElseThrow());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"name\"");
    }

    @Test
    void aPasswordLinkIsTheCoordinatorsAndIsNeverCached() {
        String me = leader.call("GET", path("me"), null).body();
        String id = me.replaceFirst("(?s).*?\"id\":\"([0-9A-Z]{13})\".*", "$1");
        assertThat(leader.call("POST", path("persons/" + id + "/password-link"), null)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> made = coordinator.call("POST", path("persons/" + id + "/password-link"), null);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("/ny-adgangskode/");
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private String path(String rest) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/" + rest;
    }
}
