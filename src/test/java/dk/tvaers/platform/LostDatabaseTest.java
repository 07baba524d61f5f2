package dk.tvaers.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.platform.start.TokenSecret;
import dk.tvaers.testkit.Cable;
import dk.tvaers.testkit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A portal of its own, whose cable to the database is pulled out. */
class LostDatabaseTest {

    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:([0-9]+)");

    @Test
    void withoutItsDatabaseThePortalSaysSoAndRecoversByItself() throws Exception {
        DatabaseAccess database = TestDatabase.fresh("lost");
        Matcher port = PORT.matcher(database.jdbcUrl());
        assertThat(port.find()).isTrue();
        try (Cable cable = new Cable(Integer.parseInt(port.group(1)));
                ApplicationContext portal = portal(database, cable.port())) {
            URI address = portal.getBean(EmbeddedServer.class).start().getURI();
            String token = portal.getBean(TokenGenerator.class)
                    .generateToken(
                            Authentication.build("0000000000001", List.of(), Map.of("sid", "0000000000002")), 600)
                    .orElseThrow();
            assertThat(api(address, token).statusCode()).isEqualTo(401);
            assertThat(page(address, token).statusCode()).isEqualTo(200);

            cable.pull();
            HttpResponse<String> refused = api(address, token);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Portalen kan ikke få forbindelse til sin database");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            HttpResponse<String> shown = page(address, token);
            assertThat(shown.statusCode()).isEqualTo(503);
            assertThat(shown.body()).contains("Portalen mangler sin database").contains("Intet er gået tabt");
            assertThat(send(address.resolve("/health")).statusCode()).isEqualTo(503);

            cable.plug();
            long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (api(address, token).statusCode() == 503 && System.nanoTime() < giveUp) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
            assertThat(api(address, token).statusCode()).isEqualTo(401);
            assertThat(page(address, token).statusCode()).isEqualTo(200);
            assertThat(send(address.resolve("/health")).statusCode()).isEqualTo(200);
        }
    }

    private static ApplicationContext portal(DatabaseAccess database, int port) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "tvaers.token-secret", TokenSecret.random(),
                "tvaers.metrics-port", 0,
                "micronaut.server.port", -1,
                "datasources.default.connection-timeout", 1500,
                "tvaers.database.url", PORT.matcher(database.jdbcUrl()).replaceFirst("127.0.0.1:" + port),
                "tvaers.database.user", database.user(),
                "tvaers.database.password", database.password(),
                "tvaers.database.migrate-user", database.migrateUser(),
                "tvaers.database.migrate-password", database.migratePassword()));
        settings.put("tvaers.empty", true);
        settings.put("endpoints.health.jdbc.enabled", true);
        return ApplicationContext.builder()
                .environments("test")
                .properties(settings)
                .start();
    }

    private static HttpResponse<String> api(URI portal, String token) throws Exception {
        return send(portal.resolve("/api/v1/collaborations"), "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> page(URI portal, String token) throws Exception {
        return send(portal.resolve("/log-ind"), "Cookie", "TVAERS=" + token);
    }

    private static HttpResponse<String> send(URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
