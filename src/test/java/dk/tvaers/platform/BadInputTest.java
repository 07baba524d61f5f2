package dk.tvaers.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.LogIn;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import io.micronaut.security.token.generator.TokenGenerator;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every route answers to what it cannot take. */
class BadInputTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final String collaboration = "/api/v1/collaborations/" + fresh.ref().slug();

    @Test
    void aTokenThatHasExpiredIsUnauthorized() {
        String expired = Portal.bean(TokenGenerator.class)
                .generateToken(Map.of(
                        "sub", coordinator.account().toString(),
                        "sid", Id.text(Portal.bean(LogIn.class).openSession(coordinator.account())),
                        "exp",
                                new Date(System.currentTimeMillis()
                                        - Duration.ofHours(1).toMillis())))
                .orElseThrow();
        problem(new Visitor(coordinator.account(), "", expired).call("GET", collaboration, null), 401, "Log ind først");
    }

    @Test
    void aTokenWhoseSessionHasEndedIsUnauthorized() {
        Portal.bean(LogIn.class).endSession(session());
        problem(coordinator.call("GET", collaboration, null), 401, "Log ind først");
    }

    @Test
    void aTokenThatSomebodyChangedIsUnauthorized() {
        problem(
                new Visitor(coordinator.account(), "", coordinator.token() + "x").call("GET", collaboration, null),
                401,
                "Log ind først");
    }

    @Test
    void jsonThatIsBrokenIsRefused() {
        problem(coordinator.call("PUT", collaboration + "/me", "{\"name\":", "If-Match", "\"0\""), 400, "JSON");
    }

    @Test
    void anUpdateWithoutTheVersionReadIsRefused() {
        problem(coordinator.call("PUT", collaboration + "/me", "{\"name\":\"Programkoordinator\"}"), 428, "If-Match");
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(Portal.address().resolve(collaboration + "/me"))
                                .expectContinue(true)
                                .header("Authorization", "Bearer " + coordinator.token())
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("x".repeat(11_000_001)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aPageThatCannotBeIsRefusedByName() {
        HttpResponse<String> answer = coordinator.call("GET", collaboration + "/projects?size=0", null);
        problem(answer, 422, "Skal være mellem 1 og 200");
        assertThat(answer.body()).contains("\"field\":\"size\"");
        problem(coordinator.call("GET", collaboration + "/projects?page=mange", null), 422, "page");
    }

    @Test
    void anUnknownRouteAndAnUnknownMethodAreProblemsToo() {
        problem(coordinator.call("GET", "/api/v1/findes-ikke", null), 404, "findes ikke");
        problem(coordinator.call("DELETE", collaboration + "/projects", null), 405, "DELETE");
    }

    @Test
    void problemsAreInTheLanguageThatIsAskedFor() {
        problem(
                coordinator.call("GET", "/api/v1/findes-ikke", null, "Accept-Language", "en-GB,en;q=0.9"),
                404,
                "There is no such");
        problem(coordinator.call("GET", "/api/v1/findes-ikke", null, "Accept-Language", "da,en"), 404, "findes ikke");
    }

    private static void problem(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(words).contains("\"status\":" + status);
    }

    private long session() {
        String claims = new String(
                java.util.Base64.getUrlDecoder().decode(coordinator.token().split("\\.")[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        return Id.parse(claims.replaceFirst(".*\"sid\":\"([^\"]+)\".*", "$1"));
    }
}
