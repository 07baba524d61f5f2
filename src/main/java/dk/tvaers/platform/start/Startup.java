package dk.tvaers.platform.start;

import dk.tvaers.kit.Texts;
import dk.tvaers.platform.database.DatabaseCannotStart;
import dk.tvaers.platform.files.FileStoreCannotBeUsed;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the portal, tells the console that it is ready, and says in one sentence why where it cannot start. */
public final class Startup {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private Startup() {}

    /** Starts it; when that fails the program ends with exit code 1. */
    public static void run(Class<?> application, String[] args) {
        try {
            start(application, args);
        } catch (Throwable failure) {
            if (STOPPING.get()) {
                return;
            }
            print(FileDescriptor.err, sentence(failure));
            System.exit(1);
        }
    }

    private static void start(Class<?> application, String[] args) {
        Settings settings = Settings.read(System.getenv(), System.getProperties());
        ApplicationContext beans = ApplicationContext.builder(application)
                .args(args)
                .banner(false)
                .deduceEnvironment(false)
                .properties(settings.properties(Ports.forMetrics(settings)))
                .build();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            STOPPING.set(true);
                            beans.close();
                        },
                        "stop"));
        beans.start();
        beans.getBean(EmbeddedServer.class).start();
        print(FileDescriptor.out, String.join(System.lineSeparator(), new Announcement(beans, settings).lines()));
    }

    /** What is known to go wrong says itself in one sentence; the rest is written to the log as well. */
    static String sentence(Throwable failure) {
        Texts texts = Texts.in(Texts.DANISH);
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        for (Throwable cause : causes) {
            switch (cause) {
                case CannotStart known -> {
                    return firstLine(known.getMessage());
                }
                case FileStoreCannotBeUsed known -> {
                    return firstLine(known.getMessage());
                }
                case BindException bind -> {
                    return texts.get("start.failed.bind", firstLine(bind.getMessage()));
                }
                case ConnectException silent -> {
                    return texts.get("start.failed.database-silent");
                }
                case UnknownHostException unknown -> {
                    return texts.get("start.failed.database-host", firstLine(unknown.getMessage()));
                }
                case SQLInvalidAuthorizationSpecException refused -> {
                    return texts.get("start.failed.database-refuses", firstLine(refused.getMessage()));
                }
                default -> {
                    // what it was caused by may be known
                }
            }
        }
        for (Throwable cause : causes) {
            if (cause instanceof DatabaseCannotStart) {
                return firstLine(cause.getMessage());
            }
        }
        LOG.error("The portal does not start", failure);
        return texts.get("start.failed.unexpected", firstLine(failure.toString()));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.strip().replaceAll("\\s*\\R(?s:.*)", "");
    }

    /** In UTF-8 whatever the locale of the console says. */
    private static void print(FileDescriptor where, String text) {
        PrintStream console = new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
        console.println(text);
    }
}
