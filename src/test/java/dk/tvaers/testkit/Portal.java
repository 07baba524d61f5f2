package dk.tvaers.testkit;

import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.platform.start.TokenSecret;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one portal that the tests of a JVM share, on a free port and the shared database. Started by the first who asks. */
public final class Portal {

    /** The folder of the running portal. */
    public static final Path DATA = Fork.path("data");

    private static @Nullable ApplicationContext beans;

    private Portal() {}

    /** The running portal's beans. */
    public static synchronized ApplicationContext beans() {
        ApplicationContext running = beans;
        if (running == null) {
            DatabaseAccess database = TestDatabase.get();
            running = ApplicationContext.builder()
                    .environments("test")
                    .properties(Map.of(
                            "tvaers.data", DATA.toString(),
                            "tvaers.smtp.host", "127.0.0.1",
                            "tvaers.smtp.port", Postbox.port(),
                            "tvaers.smtp.tls", "none",
                            "tvaers.smtp.from", "tvaers@portal.example"))
                    .properties(Map.of(
                            "tvaers.token-secret", TokenSecret.random(),
                            "tvaers.metrics-port", 0,
                            "tvaers.jobs.enabled", false,
                            "tvaers.empty", true,
                            "micronaut.server.port", -1,
                            "tvaers.database.url", database.jdbcUrl(),
                            "tvaers.database.user", database.user(),
                            "tvaers.database.password", database.password(),
                            "tvaers.database.migrate-user", database.migrateUser(),
                            "tvaers.database.migrate-password", database.migratePassword()))
                    .start();
            running.getBean(EmbeddedServer.class).start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "portal-stop"));
            beans = running;
        }
        return running;
    }

    public static <T> T bean(Class<T> type) {
        return beans().getBean(type);
    }

    /** The address of the running portal. */
    public static URI address() {
        return bean(EmbeddedServer.class).getURI();
    }
}
