package dk.tvaers.exchange;

import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;
import java.util.Locale;

/** Dates of municipalities that belong in people's own calendars, given as a bean by the feature that owns them. */
public interface CalendarSource {

    /** The dates of a municipality that the reader may see. */
    List<CalendarEvent> of(MunicipalityCode municipality, Locale language);
}
