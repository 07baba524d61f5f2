package dk.tvaers.demo;

import dk.tvaers.kit.jobs.RecurringJob;
import dk.tvaers.status.round.Rhythm;
import dk.tvaers.status.round.RoundRhythms;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * Lets the coordinator choose when report rounds come, and the portal hold them: one each month but July, and one that is open
 * on the day of the first start.
 */
@Singleton
@Order(110)
final class Rounding implements Act {

    /** The round of a month: most have reported when it ends, and those that report late are reminded. */
    private static final Rhythm WHOLE_MONTH = new Rhythm(1, List.of(8, 20), 28, Set.of(Month.JULY));

    /** The round of who starts so late that the month's would be over or nearly so. */
    private static final Rhythm TURN_OF_MONTH = new Rhythm(22, List.of(25, 3), 6, Set.of(Month.JULY));

    private static final int NEARLY_OVER = 26;

    private static final LocalTime NIGHT = LocalTime.of(0, 17);
    private static final LocalTime MORNING = LocalTime.of(7, 10);
    private static final LocalTime CHOSEN = LocalTime.of(11, 0);

    private final RoundRhythms rhythms;
    private final RecurringJob rounds;
    private final RecurringJob reminders;

    Rounding(RoundRhythms rhythms, List<RecurringJob> jobs) {
        this.rhythms = rhythms;
        this.rounds = named("report-rounds", jobs);
        this.reminders = named("round-reminders", jobs);
    }

    @Override
    public void write(Scene scene) {
        if (Data.rows("local-projects", scene.slug()).isEmpty()) {
            return;
        }
        LocalDate today = scene.months().today();
        LocalDate first = today.minusMonths(Months.COUNT).withDayOfMonth(1);
        Instant chosen = scene.months().at(first, CHOSEN);
        scene.script().at(chosen, () -> scene.coordinator(chosen, () -> rhythms.choose(rhythm(today), 0)));
        first.plusDays(1).datesUntil(today.plusDays(1)).forEach(day -> {
            turn(scene, day, NIGHT, rounds);
            if (!day.isBefore(today.withDayOfMonth(1))) {
                turn(scene, day, MORNING, reminders);
            }
        });
    }

    private void turn(Scene scene, LocalDate day, LocalTime time, RecurringJob job) {
        Instant at = scene.months().at(day, time);
        scene.script().at(at, () -> scene.byItself(at, job::run));
    }

    private static RecurringJob named(String name, List<RecurringJob> jobs) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    /** One whose round is open on the day of the first start, in July too. */
    private static Rhythm rhythm(LocalDate today) {
        Rhythm rhythm = today.getDayOfMonth() < NEARLY_OVER ? WHOLE_MONTH : TURN_OF_MONTH;
        return today.getMonth() == Month.JULY
                ? new Rhythm(rhythm.openingDay(), rhythm.reminderDays(), rhythm.closingDay(), Set.of())
                : rhythm;
    }
}
