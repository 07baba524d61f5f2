package dk.tvaers.platform.mail.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MailRoutesTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), Fresh.GLOSTRUP.value(), null);

    @Test
    void aWordingIsChangedWithTheVersionThatWasReadAndGivenUpAgain() {
        String path = path("mail-templates/password-link/da");
        String body = "{\"subject\":\"Link\",\"text\":\"Her: [link]\"}";
        assertThat(coordinator.call("PUT", path, body).statusCode()).isEqualTo(428);
        assertThat(coordinator
                        .call("PUT", path, "{\"subject\":\"Link\",\"text\":\"Her\"}", "If-Match", "\"0\"")
                        .body())
                .contains("mail.template.missing");
        HttpResponse<String> saved = coordinator.call("PUT", path, body, "If-Match", tag(path));
        assertThat(saved.body()).contains("\"own\":true", "Her: [link]");
        assertThat(coordinator.call("PUT", path, body, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(coordinator.call("DELETE", path, null, "If-Match", tag(path)).body())
                .contains("\"own\":false");
        assertThat(leader.call("GET", path, null).statusCode()).isEqualTo(403);
    }

    @Test
    void peopleChooseHowTheyGetAMailAndNotForOneThatLeavesNoChoice() {
        assertThat(leader.call("GET", path("me/mail-choices"), null).body())
                .contains("{\"kind\":\"delegation\",\"delivery\":\"AT_ONCE\"}")
                .doesNotContain("password-link");
        assertThat(leader.call("PUT", path("me/mail-choices/delegation"), "{\"delivery\":\"DIGEST\"}")
                        .body())
                .contains("{\"kind\":\"delegation\",\"delivery\":\"DIGEST\"}");
        assertThat(leader.call("PUT", path("me/mail-choices/delegation"), "{\"delivery\":\"OFTE\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(leader.call("PUT", path("me/mail-choices/password-link"), "{\"delivery\":\"NONE\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLogTellsWhoWasWrittenToAndNeitherAddressNorText() {
        String me = leader.call("GET", path("me"), null).body();
        String id = me.replaceFirst("(?s).*?\"id\":\"([0-9A-Z]{13})\".*", "$1");
        assertThat(coordinator
                        .call("POST", path("persons/" + id + "/password-link"), null)
                        .body())
                .contains("\"mailed\":true");
        HttpResponse<String> log = coordinator.call("GET", path("mails?state=WAITING"), null);
        assertThat(log.body())
                .contains("\"total\":1", "\"person\":\"" + id + "\"", "\"kind\":\"password-link\"")
                .doesNotContain(leader.email(), "ny-adgangskode/");
        String mail = log.body().replaceFirst("(?s).*?\"id\":\"([0-9A-Z]{13})\".*", "$1");
        assertThat(coordinator
                        .call("POST", path("mails/" + mail + "/send-again"), null)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theJobsAreTheOperators() {
        assertThat(coordinator.call("GET", "/api/v1/jobs", null).statusCode()).isEqualTo(403);
        Visitor operator = Visitor.without().asOperator();
        assertThat(operator.call("GET", "/api/v1/jobs?size=1", null).body()).contains("\"total\":");
        assertThat(operator.call("POST", "/api/v1/jobs/run", "{\"name\":\"findes\",\"key\":\"ikke\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(operator.call("POST", "/api/v1/jobs/run", "{}").statusCode()).isEqualTo(422);
    }

    private String tag(String path) {
        return coordinator.call("GET", path, null).headers().firstValue("ETag").orElseThrow();
    }

    private String path(String rest) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/" + rest;
    }
}
