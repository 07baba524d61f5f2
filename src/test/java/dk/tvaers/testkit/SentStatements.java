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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The statements that a call sends to the database, with their values. */
public final class SentStatements {

    private static final Pattern VALUE =
            Pattern.compile("Binding parameter at position (\\d+) to value (.*?)(?: with data type: (\\w+))?$");

    private SentStatements() {}

    public static List<String> of(Callable<?> call) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        List<String> heard = new CopyOnWriteArrayList<>();
        AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                heard.add(event.getFormattedMessage());
            }
        };
        ear.start();
        logger.addAppender(ear);
        logger.setAdditive(false);
        logger.setLevel(Level.TRACE);
        try {
            call.call();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(additive);
            logger.detachAppender(ear);
        }
        return filled(heard);
    }

    private static List<String> filled(List<String> heard) {
        List<String> sent = new ArrayList<>();
        for (String line : heard) {
            Matcher value = VALUE.matcher(line);
            if (line.startsWith("Executing Query: ")) {
                sent.add(line.substring("Executing Query: ".length()));
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
                : "'" + value.replace("T", " ").replace("Z", "") + "'";
    }
}
