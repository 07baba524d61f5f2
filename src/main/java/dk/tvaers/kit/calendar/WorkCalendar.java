package dk.tvaers.kit.calendar;

import dk.tvaers.exchange.Choices;
import jakarta.inject.Singleton;

/** The days on which the collaboration of the call works: those of the week that it has chosen, without Danish holidays. */
@Singleton
public final class WorkCalendar {

    private final Choices choices;
    private final DanishHolidays holidays;

    WorkCalendar(Choices choices, DanishHolidays holidays) {
        this.choices = choices;
        this.holidays = holidays;
    }

    /** As it is chosen now; needs no right. */
    public WorkingDays worked() {
        return new WorkingDays(choices.now().workingDays(), holidays);
    }
}
