package dk.tvaers.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.testkit.ObjectStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** What the console says, in a process of its own as a person would start it. */
class StartTest {

    private static final String DATA =
            Path.of("target", "start-test").toAbsolutePath().toString();

    private static final Map<String, String> OWN_DATABASE = Map.of(
            "TVAERS_DB_USER", "portal",
            "TVAERS_DB_PASSWORD", "x",
            "TVAERS_DB_MIGRATE_USER", "migrating",
            "TVAERS_DB_MIGRATE_PASSWORD", "x");

    @Test
    void aPortInUseIsOneSentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(refused(Map.of("micronaut.server.port", String.valueOf(other.getLocalPort())), Map.of()))
                    .containsExactly("Port " + other.getLocalPort()
                            + " er optaget. Stop det program, der bruger den, eller vælg en anden port med --port.");
        }
    }

    @Test
    void aPortForMetricsInUseIsOneSentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(other.getLocalPort());
            assertThat(refused(Map.of("micronaut.server.port", "0"), Map.of("TVAERS_METRICS_PORT", port)))
                    .containsExactly(
                            "Port " + port + " er optaget. Vælg en anden port til målinger med TVAERS_METRICS_PORT.");
        }
    }

    @Test
    void aWrongSettingIsNamedWithWhatItMayBe() throws Exception {
        assertThat(refused(Map.of(), Map.of("TVAERS_PORT", "abc")))
                .containsExactly("TVAERS_PORT er »abc«, men skal være et portnummer fra 0 til 65535.");
        assertThat(refused(Map.of(), Map.of("TVAERS_EMPTY", "maybe")))
                .containsExactly("TVAERS_EMPTY er »maybe«, men skal være true eller false.");
        assertThat(refused(Map.of(), Map.of("TVAERS_SMTP_HOST", "smtp.example")))
                .containsExactly("TVAERS_SMTP_FROM er »«, men skal være den e-mail, som portalen sender fra.");
        assertThat(refused(Map.of(), Map.of("TVAERS_SMTP_HOST", "smtp.example", "TVAERS_SMTP_TLS", "ja")))
                .containsExactly("TVAERS_SMTP_TLS er »ja«, men skal være starttls, tls eller none.");
        assertThat(refused(Map.of(), Map.of("TVAERS_S3_KEY", "x")))
                .containsExactly("Når filer ligger i et S3-lager, skal TVAERS_S3_BUCKET også være sat.");
        assertThat(refused(
                        Map.of(), Map.of("TVAERS_S3_BUCKET", "filer", "TVAERS_S3_KEY", "x", "TVAERS_S3_SECRET", "y")))
                .containsExactly("Når filer ligger i et S3-lager, skal TVAERS_S3_ENDPOINT også være sat,"
                        + " eller TVAERS_S3_REGION for et lager hos Amazon.");
        assertThat(refused(Map.of(), Map.of("TVAERS_TOKEN_SECRET", "short")))
                .containsExactly("TVAERS_TOKEN_SECRET skal være på mindst 32 tegn.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() throws Exception {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        assertThat(refused(
                        Map.of(
                                "micronaut.server.port",
                                "0",
                                "tvaers.database.url",
                                "jdbc:mysql://127.0.0.1:" + nobody + "/tvaers"),
                        OWN_DATABASE))
                .containsExactly(
                        "Databasen svarer ikke. Se efter, at den kører, og at adressen i --database er rigtig.");
    }

    @Test
    void aStoreOfFilesThatCannotBeUsedIsOneSentence() throws Exception {
        String store = "http://127.0.0.1:" + ObjectStore.get().port();
        assertThat(refusedStore(store, "borte", ObjectStore.SECRET))
                .containsExactly(
                        "Fillageret " + store + " har ingen bucket borte. Opret den, eller ret TVAERS_S3_BUCKET.");
        assertThat(refusedStore(store, ObjectStore.BUCKET, "forkert"))
                .containsExactly("Fillageret " + store + " afviser nøglen. Ret TVAERS_S3_KEY og TVAERS_S3_SECRET,"
                        + " eller giv nøglen adgang til filer.");
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        assertThat(refusedStore("http://127.0.0.1:" + nobody, ObjectStore.BUCKET, ObjectStore.SECRET))
                .containsExactly("Fillageret http://127.0.0.1:" + nobody + " svarer ikke, som det skal."
                        + " Se efter, at det kører, og at TVAERS_S3_ENDPOINT er rigtig.");
    }

    @Test
    void withoutTheDemoItPrintsALinkForTheFirstOperatorAndASecondStartOnTheFolderIsRefused() throws Exception {
        Map<String, String> properties =
                Map.of("micronaut.server.port", "0", "tvaers.data", DATA, "tvaers.empty", "true");
        try (StartedPortal portal = StartedPortal.start(properties, Map.of())) {
            String address = portal.lineWith("Tværs er klar på").replaceFirst(".* ", "");
            assertThat(address).matches("http://localhost:[0-9]+");
            assertThat(portal.lineWith("Startet på"))
                    .matches("Startet på [1-9][0-9]*,[0-9] sekunder\\. "
                            + "Bruger [1-9][0-9]{2,} MB hukommelse og [1-9][0-9]+ MB til databasen\\.");
            String link = portal.lineWith("Opret den første operatør").replaceFirst(".*(http://)", "$1");
            assertThat(link).startsWith(address).matches("http://[^/]+/ny-adgangskode/[\\w-]{40,}");
            assertThat(send(HttpRequest.newBuilder(URI.create(link).resolve("/health")))
                            .statusCode())
                    .isEqualTo(200);

            try (StartedPortal second = StartedPortal.start(properties, Map.of())) {
                assertThat(second.saidAtTheEnd())
                        .containsExactly("En anden portal bruger mappen " + DATA
                                + "/database. Stop den, eller giv denne portal sin egen datamappe med --data.");
                assertThat(second.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void theDemoIsFilledOnceAndEachStartTellsHowToLogInToIt(@TempDir(factory = InTarget.class) Path data)
            throws Exception {
        Map<String, String> properties = Map.of("micronaut.server.port", "0", "tvaers.data", data.toString());
        List<String> first = passwordAndMemberships(properties);
        assertThat(first.getFirst()).matches("([a-z0-9]{4}-){3}[a-z0-9]{4}");
        assertThat(first.getLast()).contains("Høje-Taastrup Kommune");
        assertThat(passwordAndMemberships(properties)).isEqualTo(first);
    }

    /** What the portal tells to whom, and what somebody sees who does as told; the ids are others if it is filled again. */
    private static List<String> passwordAndMemberships(Map<String, String> properties) throws Exception {
        try (StartedPortal portal = StartedPortal.start(properties, Map.of())) {
            String address = portal.lineWith("Tværs er klar på").replaceFirst(".* ", "");
            String email = portal.lineWith("programkoordinator").strip().split(" ", 2)[0];
            String password = portal.lineWith("alle med adgangskoden").replaceFirst(".* ", "");
            HttpResponse<String> welcome = send(HttpRequest.newBuilder(URI.create(address + "/api/login"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(
                            "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(email, password))));
            String token = welcome.body().replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            HttpResponse<String> memberships =
                    send(HttpRequest.newBuilder(URI.create(address + "/api/v1/collaborations/vestegnen/memberships"))
                            .header("Authorization", "Bearer " + token));
            assertThat(memberships.statusCode()).isEqualTo(200);
            return List.of(password, memberships.body());
        }
    }

    private static List<String> refusedStore(String store, String bucket, String secret) throws Exception {
        return refused(
                Map.of("micronaut.server.port", "0", "tvaers.empty", "true"),
                Map.of(
                        "TVAERS_S3_ENDPOINT", store,
                        "TVAERS_S3_BUCKET", bucket,
                        "TVAERS_S3_KEY", ObjectStore.KEY,
                        "TVAERS_S3_SECRET", secret));
    }

    private static List<String> refused(Map<String, String> properties, Map<String, String> environment)
            throws Exception {
        Map<String, String> all = new HashMap<>(properties);
        all.put("tvaers.data", DATA + "-refused");
        try (StartedPortal portal = StartedPortal.start(all, environment)) {
            List<String> said = portal.saidAtTheEnd();
            assertThat(portal.exitCode()).isEqualTo(1);
            return said;
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** Not in the system's temporary folder, which may be emptied by a JVM that ends. */
    static final class InTarget implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "start-test-demo");
        }
    }
}
