package dk.tvaers.status.round;

import dk.tvaers.exchange.Choices;
import jakarta.inject.Singleton;

/** The days on which the collaboration of the call works: those of the week that it has chosen, without Danish holidays. */
@Singleton
final class Calendar {

    private final Choices choices;
    private final DanishHolidays holidays;

    Calendar(Choices choices, DanishHolidays holidays) {
        this.choices = choices;
        this.holidays = holidays;
    }

    WorkingDays worked() {
        return new WorkingDays(choices.now().workingDays(), holidays);
    }
}
