package dk.tvaers.kit.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The public holidays of Denmark, as they were and are: store bededag is one until 2023. */
@Singleton
public final class DanishHolidays implements Predicate<LocalDate> {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

    @Override
    public boolean test(LocalDate date) {
        return calendar.isHoliday(date);
    }
}
