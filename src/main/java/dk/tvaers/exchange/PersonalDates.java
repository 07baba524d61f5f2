package dk.tvaers.exchange;

import java.util.List;
import java.util.Locale;

/**
 * Dates of one person, for the calendar that they subscribe to: a bean of the feature that owns them. It is asked in the
 * person's own context, with the roles they have by then.
 */
public interface PersonalDates {

    /** The reader's own dates, those that are long over left out. */
    List<CalendarEvent> ofReader(Locale language);
}
