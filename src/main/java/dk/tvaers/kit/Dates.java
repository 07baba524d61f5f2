package dk.tvaers.kit;

import dk.tvaers.kernel.Now;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Dates as the users write them (DOMAIN section 7), by the clock of Copenhagen. */
public final class Dates {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Texts texts;

    public Dates(Texts texts) {
        this.texts = texts;
    }

    /** For tables: {@code 21-05-2015}. */
    public static String figures(LocalDate date) {
        return FIGURES.format(date);
    }

    /** For sentences: {@code 21. maj 2015}. */
    public String words(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get("kit.date.words"), texts.locale())
                .format(date);
    }

    /** For sentences: {@code maj 2015}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(month);
    }

    /** For what happened: {@code 21. maj 2015 kl. 09:00}. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(texts.get("kit.date.moment"), texts.locale())
                .format(instant.atZone(Now.COPENHAGEN));
    }
}
