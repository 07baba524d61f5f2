package dk.tvaers.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.TestDatabase;
import dk.tvaers.testkit.Visitor;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two instances on one database: the tests' own, and another in a process of its own that does jobs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {

    private static final MailKind KIND = MailKind.news("test-two", "mail.digest", "antal", "mails");
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final StartedPortal other;
    private URI otherAddress = URI.create("http://localhost");

    TwoInstancesTest() throws Exception {
        DatabaseAccess database = TestDatabase.get();
        other = StartedPortal.start(
                Map.of(
                        "micronaut.server.port", "0",
                        "tvaers.metrics-port", "0",
                        "tvaers.empty", "true",
                        "tvaers.database.url", database.jdbcUrl(),
                        "tvaers.smtp.host", "127.0.0.1",
                        "tvaers.smtp.port", String.valueOf(Postbox.port()),
                        "tvaers.smtp.tls", "none",
                        "tvaers.smtp.from", "tvaers@portal.example"),
                Map.of(
                        "TVAERS_DB_USER", database.user(),
                        "TVAERS_DB_PASSWORD", database.password(),
                        "TVAERS_DB_MIGRATE_USER", database.migrateUser(),
                        "TVAERS_DB_MIGRATE_PASSWORD", database.migratePassword(),
                        "TVAERS_TOKEN_SECRET",
                                Portal.beans()
                                        .getProperty("tvaers.token-secret", String.class)
                                        .orElseThrow()));
    }

    @Factory
    static final class Kinds {
        @Singleton
        @Named("test-two")
        MailKind two() {
            return KIND;
        }
    }

    @BeforeAll
    void waitForTheOther() throws Exception {
        otherAddress = URI.create(other.lineWith("Tværs er klar på").replaceFirst(".* ", ""));
    }

    @AfterAll
    void stop() throws InterruptedException {
        other.close();
    }

    @Test
    void aChangeOnOneIsSeenOnTheOtherWithinTwoSeconds() throws Exception {
        String persons = "/api/v1/collaborations/" + fresh.ref().slug() + "/persons";
        assertThat(onTheOther("GET", persons, null).body()).doesNotContain("Ny kollega");
        fresh.asCoordinator(() ->
                Portal.bean(Persons.class).add(new PersonData("Ny kollega", null, null, null, Fresh.GLOSTRUP, null)));
        Instant written = Instant.now();
        assertThat(onTheOther("GET", persons, null).body()).contains("Ny kollega");
        assertThat(Duration.between(written, Instant.now())).isLessThan(LONGEST);

        String added =
                onTheOther("POST", persons, "{\"name\": \"Ny fra den anden\"}").body();
        assertThat(added).contains("Ny fra den anden");
        assertThat(coordinator.call("GET", persons, null).body()).contains("Ny fra den anden");
    }

    @Test
    void aRoleThatIsTakenOnOneIsGoneOnTheOther() throws Exception {
        Visitor reader = Visitor.with(Role.READER, fresh.ref(), null, null);
        String projects = "/api/v1/collaborations/" + fresh.ref().slug() + "/projects";
        assertThat(onTheOther(reader, "GET", projects, null).statusCode()).isEqualTo(200);
        Fresh.sql(
                "update role_grant set to_on = '2016-01-01' where role = 'READER' and collaboration_id = ?",
                fresh.ref().id().value());
        assertThat(onTheOther(reader, "GET", projects, null).statusCode()).isIn(403, 404);
    }

    @Test
    void whatBothSendArrivesOnce() throws Exception {
        PersonId person = fresh.person("Koordinator", null);
        String address = "to-instanser-" + fresh.ref().slug() + "@by.example";
        Fresh.sql("update person set email = ? where id = ?", address, person.value());
        for (int i = 0; i < 40; i++) {
            String name = "nr. " + i;
            fresh.as(person, List.of(new Grant(Role.COORDINATOR, null, null, null)), () -> transactions()
                    .executeWrite(status -> Portal.bean(Mail.class)
                            .send(Letter.of(KIND, name).with("antal", name).with("mails", ""), List.of(person))));
        }
        for (int i = 0; i < 200 && Postbox.of(address).size() < 40; i++) {
            Due.run();
            Thread.sleep(100);
        }
        assertThat(Postbox.of(address))
                .extracting(mail -> Objects.requireNonNull(mail.getSubject()))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    private HttpResponse<String> onTheOther(String method, String path, @Nullable String body) throws Exception {
        return onTheOther(coordinator, method, path, body);
    }

    private HttpResponse<String> onTheOther(Visitor visitor, String method, String path, @Nullable String body)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(otherAddress.resolve(path))
                            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + visitor.token())
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Object> transactions() {
        return Portal.bean(TransactionOperations.class);
    }
}
