package dk.tvaers.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dk.tvaers.kernel.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The statements that a call sends to the database, with their values. */
public final class SentStatements {

    /** A query of a repository's own, and the saving of a row or of a batch of rows. */
    private static final Pattern STATEMENT = Pattern.compile("^Executing (?:SQL query|Query): ");

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT.*";
    private static final Pattern VALUE =
            Pattern.compile("Binding parameter at position (\\d+) to value (.*?)(?: with data type: (\\w+))?$");

    private SentStatements() {}

    public static List<String> of(Callable<?> call) throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        listen(Level.TRACE, heard::add, call);
        return filled(heard);
    }

    /** How many there are, without their values: for calls that send very many. */
    public static long count(Callable<?> call) throws Exception {
        AtomicLong count = new AtomicLong();
        listen(
                Level.DEBUG,
                line -> {
                    if (STATEMENT.matcher(line).find()) {
                        count.incrementAndGet();
                    }
                },
                call);
        return count.get();
    }

    private static void listen(Level level, Consumer<String> hearer, Callable<?> call) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        Thread caller = Thread.currentThread();
        AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                // a page that another test left open may ask for its bell meanwhile
                if (Thread.currentThread().equals(caller)) {
                    hearer.accept(event.getFormattedMessage());
                }
            }
        };
        ear.start();
        logger.addAppender(ear);
        logger.setAdditive(false);
        logger.setLevel(level);
        try {
            call.call();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(additive);
            logger.detachAppender(ear);
        }
    }

    private static List<String> filled(List<String> heard) {
        List<String> sent = new ArrayList<>();
        for (String line : heard) {
            Matcher statement = STATEMENT.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (statement.find()) {
                sent.add(line.substring(statement.end()));
            } else if (value.find() && !sent.isEmpty()) {
                sent.add(sent.removeLast()
                        .replaceFirst("\\?", Matcher.quoteReplacement(literal(value.group(2), value.group(3)))));
            }
        }
        return sent;
    }

    private static String literal(String value, @Nullable String type) {
        if (value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            return String.valueOf(Id.parse(value)); // a typed id, which the log writes as people see it
        }
        return value.equals("null") || !"STRING".equals(type) && value.matches("-?\\d+")
                ? value
                : "'" + (value.matches(INSTANT) ? value.replace('T', ' ').replace("Z", "") : value) + "'";
    }
}
