package dk.tvaers.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kit.files.FileStoreDown;
import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.testkit.Cable;
import dk.tvaers.testkit.Fork;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.ObjectStore;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.TestDatabase;
import dk.tvaers.testkit.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A portal of its own, on the tests' database, that keeps its files in an S3-compatible store behind a cable. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectStoreTest {

    private static final Path DATA = Fork.path("data-beside-objects");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Fresh fresh = Fresh.collaboration();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final String folder = Shelf.folder(fresh.ref().id());
    private final Cable cable;
    private final ApplicationContext portal;
    private URI address = URI.create("");

    ObjectStoreTest() throws Exception {
        cable = new Cable(ObjectStore.get().port());
        DatabaseAccess database = TestDatabase.get();
        Map<String, Object> settings = new HashMap<>(ObjectStore.get().settings(cable.port()));
        settings.putAll(Map.of(
                "tvaers.data",
                DATA.toString(),
                "tvaers.metrics-port",
                0,
                "tvaers.jobs.enabled",
                false,
                "tvaers.empty",
                true,
                "micronaut.server.port",
                -1,
                "tvaers.database.url",
                database.jdbcUrl(),
                "tvaers.database.user",
                database.user(),
                "tvaers.database.password",
                database.password(),
                "tvaers.database.migrate-user",
                database.migrateUser(),
                "tvaers.database.migrate-password",
                database.migratePassword()));
        settings.put("tvaers.token-secret", Portal.beans().getRequiredProperty("tvaers.token-secret", String.class));
        portal = ApplicationContext.builder()
                .environments("test")
                .properties(settings)
                .build();
    }

    @BeforeAll
    void start() {
        portal.start();
        address = portal.getBean(EmbeddedServer.class).start().getURI();
    }

    @AfterAll
    void stop() throws Exception {
        portal.close();
        cable.close();
    }

    @Test
    void aDocumentLiesInTheBucketAndComesBack() throws Exception {
        long before = ObjectStore.get().countIn(folder);
        HttpResponse<String> added = call("POST", "?file=plan.txt", "Kære alle på øen");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(ObjectStore.get().countIn(folder)).isEqualTo(before + 1);
        assertThat(DATA.resolve("files").resolve(folder)).doesNotExist();
        String content = "/" + Json.of(added).get("id").text() + "/versions/1/content";
        assertThat(call("GET", content, null).body()).isEqualTo("Kære alle på øen");
    }

    @Test
    void whileTheStoreIsAwayThePortalSaysSoKeepsNothingAndRecoversByItself() throws Exception {
        String kept =
                Json.of(call("POST", "?file=plan.txt", "Bliver")).get("id").text();
        long documents = documents();
        cable.pull();
        try {
            for (HttpResponse<String> refused : new HttpResponse[] {
                call("POST", "?file=ny.txt", "Kommer ikke med"), call("GET", "/" + kept + "/versions/1/content", null)
            }) {
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("Portalen kan ikke få forbindelse til sit fillager.");
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            }
            assertThat(documents()).isEqualTo(documents);
        } finally {
            cable.plug();
        }
        assertThat(call("GET", "/" + kept + "/versions/1/content", null).body()).isEqualTo("Bliver");
        assertThat(call("POST", "?file=ny.txt", "Nu kommer den med").statusCode())
                .isEqualTo(201);
    }

    @Test
    void anObjectThatIsLostIsAFailureAndNotAStoreThatIsAway() {
        assertThatThrownBy(() -> portal.getBean(Blobs.class).open(folder + "/lost"))
                .isNotInstanceOf(FileStoreDown.class);
    }

    private long documents() throws Exception {
        return Json.of(call("GET", "", null)).get("items").size();
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address.resolve(
                                "/api/v1/collaborations/" + fresh.ref().slug() + "/documents" + path))
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .header("Content-Type", "application/octet-stream")
                        .header("Authorization", "Bearer " + coordinator.token())
                        .build(),
                BodyHandlers.ofString());
    }
}
