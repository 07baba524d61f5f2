package dk.tvaers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dk.tvaers.testkit.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The statements that a call sends to the database, and how the database carries them out. */
record Statements(List<String> sql) {

    private static final Set<String> GLOBAL = Set.of("m");

    /** As a table; MySQL 9 gives a tree unless it is told, and MariaDB skips comments of this number. */
    private static final String EXPLAIN = "explain /*!50700 format=traditional */ ";

    /** Listens to the data layer while the call runs. */
    static Statements of(Callable<?> call) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        List<String> heard = new CopyOnWriteArrayList<>();
        AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                String message = event.getFormattedMessage();
                if (message.startsWith("Executing Query: ")) {
                    heard.add(message.substring("Executing Query: ".length()));
                }
            }
        };
        ear.start();
        logger.addAppender(ear);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            call.call();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(additive);
            logger.detachAppender(ear);
        }
        return new Statements(List.copyOf(heard));
    }

    /** The steps of all plans that touch a tenant's table: alias, kind of access, key. */
    List<Map<String, String>> tenantSteps(long collaboration, String otherParameter) {
        return sql.stream()
                .map(text -> text.replaceAll("collaboration_id = \\?", "collaboration_id = " + collaboration)
                        .replace("?", otherParameter))
                .flatMap(text -> Sql.rows(EXPLAIN + text).stream())
                .filter(step -> isTenants(String.valueOf(step.get("table"))))
                .toList();
    }

    private static boolean isTenants(String table) {
        return !table.startsWith("<") && !GLOBAL.contains(table);
    }
}
