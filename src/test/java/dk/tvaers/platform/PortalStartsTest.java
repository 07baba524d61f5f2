package dk.tvaers.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.testkit.Portal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class PortalStartsTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void healthAnswersOnTheMainPort() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownRouteWithoutATokenIsUnauthorized() throws Exception {
        assertThat(get("/api/v1/nothing").statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordIsOneProblemInDanish() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(Portal.address().resolve("/api/login"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"x@y.example\",\"password\":\"z\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("E-mail eller adgangskode er forkert.");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(Portal.address().resolve(path)).build(), BodyHandlers.ofString());
        return answer;
    }
}
