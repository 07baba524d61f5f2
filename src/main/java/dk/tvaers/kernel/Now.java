package dk.tvaers.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/** The time. A test or the demo data may set it for the calls it makes. */
public final class Now {

    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

    private Now() {}

    /** The instant in whole microseconds, which is what the database keeps. */
    public static Instant instant() {
        return (SET.isBound() ? SET.get() : Instant.now()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in Copenhagen. */
    public static LocalDate today() {
        return date(instant());
    }

    /** This calendar month in Copenhagen. */
    public static YearMonth month() {
        return YearMonth.from(today());
    }

    /** The date in Copenhagen at an instant. */
    public static LocalDate date(Instant instant) {
        return instant.atZone(COPENHAGEN).toLocalDate();
    }

    /** Calls with the time set. */
    public static <T> T at(Instant instant, Callable<T> call) throws Exception {
        return ScopedValue.where(SET, instant).call(call::call);
    }

    /** Runs with the time set. */
    public static void at(Instant instant, Runnable run) {
        ScopedValue.where(SET, instant).run(run);
    }
}
