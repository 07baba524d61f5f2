package dk.tvaers.collaboration.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day that stands in the address of a page. */
final class DayInAddress {

    private DayInAddress() {}

    /** The day; another one when there is none or none that can be read. */
    static LocalDate of(BeforeEnterEvent event, String parameter, LocalDate otherwise) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(parameter)
                    .map(LocalDate::parse)
                    .orElse(otherwise);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }
}
