package dk.tvaers.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A real S3-compatible server (S3Proxy) that the tests of a JVM share, in a process of its own. It asks for the key and
 * checks what is signed with it; what it keeps is gone when it ends.
 */
public final class ObjectStore {

    public static final String BUCKET = "filer";
    public static final String KEY = "noegle";
    public static final String SECRET = "hemmelig";

    private static final Path PROGRAM = Path.of("target", "tools", "s3proxy.jar");
    private static final Path CONFIGURATION = Fork.path("s3proxy.properties");
    private static final Path LOG = Fork.path("s3proxy.log");
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private static @Nullable ObjectStore shared;

    private final int port;

    private ObjectStore(int port) {
        this.port = port;
    }

    /** The one of this JVM, with an empty bucket at first. */
    public static synchronized ObjectStore get() {
        ObjectStore running = shared;
        if (running == null) {
            try {
                running = start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            shared = running;
        }
        return running;
    }

    /** Where it answers, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** What a portal must be told to keep its files there. */
    public Map<String, Object> settings() {
        return settings(port);
    }

    /** The same by another way, a cable for example. */
    public Map<String, Object> settings(int by) {
        return Map.of(
                "tvaers.s3.bucket", BUCKET,
                "tvaers.s3.endpoint", "http://127.0.0.1:" + by,
                "tvaers.s3.key", KEY,
                "tvaers.s3.secret", SECRET);
    }

    /** How many objects lie under a folder. */
    public long countIn(String folder) {
        try (S3Client client = client()) {
            return client.listObjectsV2Paginator(list -> list.bucket(BUCKET).prefix(folder + "/")).contents().stream()
                    .count();
        }
    }

    private S3Client client() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .build();
    }

    private static ObjectStore start() throws IOException {
        if (!Files.exists(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is not there: ./mvnw process-test-resources fetches it");
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.write(
                CONFIGURATION,
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + KEY,
                        "s3proxy.credential=" + SECRET,
                        "s3proxy.v4-max-non-chunked-request-size=200000000",
                        "jclouds.provider=transient-nio2",
                        "jclouds.identity=any",
                        "jclouds.credential=any"));
        Process process = new ProcessBuilder(
                        Objects.requireNonNull(System.getProperty("java.home")) + "/bin/java",
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        CONFIGURATION.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "object-store-stop"));
        ObjectStore store = new ObjectStore(port);
        store.await(process);
        try (S3Client client = store.client()) {
            client.createBucket(bucket -> bucket.bucket(BUCKET));
        }
        return store;
    }

    private void await(Process process) {
        long giveUp = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                process.destroy();
                throw new IllegalStateException("the object store does not start; see " + LOG);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
