package dk.tvaers.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.testkit.Portal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class MetricsServerTest {

    @Test
    void metricsAnswerOnTheirOwnPortAndNothingElseDoes() throws Exception {
        URI metrics = URI.create(
                "http://127.0.0.1:" + Portal.bean(MetricsServer.class).port());
        HttpResponse<String> answer = get(metrics.resolve("/metrics"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes");
        assertThat(get(metrics.resolve("/health")).statusCode()).isEqualTo(404);
    }

    @Test
    void theMainPortGivesNoMetrics() throws Exception {
        assertThat(get(Portal.address().resolve("/metrics")).body()).doesNotContain("jvm_memory_used_bytes");
        assertThat(get(Portal.address().resolve("/prometheus")).body()).doesNotContain("jvm_memory_used_bytes");
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
