package dk.tvaers.status.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.LightPicker;
import dk.tvaers.status.Dimension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a municipality's month says things. */
final class MonthWords {

    /** The colours in the order of the columns. */
    static final List<Dimension> COLUMNS =
            List.of(Dimension.OVERALL, Dimension.TIME, Dimension.ECONOMY, Dimension.RESOURCES, Dimension.TECHNOLOGY);

    private final Texts texts;
    private final OverviewWords words;

    MonthWords(Texts texts) {
        this.texts = texts;
        this.words = new OverviewWords(texts);
    }

    Texts texts() {
        return texts;
    }

    OverviewWords words() {
        return words;
    }

    /** The text under {@code status.month.}. */
    String get(String key, Object... parameters) {
        return texts.get("status.month." + key, parameters);
    }

    String low(Dimension dimension) {
        return words.dimension(dimension).toLowerCase(texts.locale());
    }

    /** "økonomi og ressourcer". */
    String list(List<Dimension> dimensions) {
        return words.list(dimensions.stream().map(this::low).toList());
    }

    /** The word for a light in a sentence; a dash where none is chosen. */
    String light(@Nullable TrafficLight light) {
        return light == null ? none() : words.light(light).toLowerCase(texts.locale());
    }

    LightPicker.Words lights() {
        return new LightPicker.Words(
                words.light(TrafficLight.GREEN),
                words.light(TrafficLight.YELLOW),
                words.light(TrafficLight.RED),
                get("choose"));
    }

    /** Stands where nothing is said. */
    String none() {
        return get("none");
    }

    String date(@Nullable LocalDate date) {
        return date == null ? none() : words.date(date);
    }

    /** "november 2026". */
    String month(YearMonth month) {
        return new Dates(texts).month(month);
    }

    /** "november". */
    String monthName(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM", texts.locale()).format(month);
    }

    /** "kl. 10:42" for today, else "d. 20. november kl. 10:42". */
    String at(Instant instant) {
        var local = instant.atZone(Now.COPENHAGEN);
        String time = DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(local);
        return Now.date(instant).equals(Now.today())
                ? get("at.today", time)
                : get(
                        "at.day",
                        DateTimeFormatter.ofPattern(get("at.pattern"), texts.locale())
                                .format(local),
                        time);
    }
}
