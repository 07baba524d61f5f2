package dk.tvaers.kit.calendar;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.kernel.Now;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Writes events as a calendar file that Outlook, Google and phones take in (RFC 5545). */
final class CalendarWriter {

    private static final String PRODUCT = "-//Tvaers//Calendar//DA";

    /** A line shall have 75 bytes at most; ical4j counts characters, and a Danish one may take two bytes. */
    private static final int FOLD_AFTER = 36;

    private final URI root;

    /** @param root the address of the collaboration, with a slash at its end */
    CalendarWriter(String root) {
        this.root = URI.create(root);
    }

    String write(String title, List<CalendarEvent> events) {
        // the time zone is always there: a calendar without any component is not valid
        Calendar calendar = new Calendar()
                .withProdId(PRODUCT)
                .withDefaults()
                .withProperty(new Name(plain(title)))
                .withProperty(new XProperty("X-WR-CALNAME", plain(title)))
                .withComponent(Copenhagen.zone())
                .getFluentTarget();
        events.forEach(event -> calendar.add(written(event)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(true, FOLD_AFTER).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private VEvent written(CalendarEvent event) {
        URI page = root.resolve(event.path());
        VEvent written = new VEvent(false);
        written.add(new Uid(event.name() + "-" + event.record() + "@" + root.getHost()));
        written.add(new DtStamp(Now.instant()));
        switch (event.when()) {
            case CalendarEvent.Day(var date) -> writeDays(written, date, date);
            case CalendarEvent.Days(var first, var last) -> writeDays(written, first, last);
            case CalendarEvent.Hours(var from, var to) -> {
                written.add(new DtStart<>(from.atZone(Now.COPENHAGEN)));
                written.add(new DtEnd<>(to.atZone(Now.COPENHAGEN)));
            }
        }
        written.add(new Summary(plain(event.title())));
        // Outlook shows no URL
        written.add(new Description((plain(event.description()) + "\n\n" + page).strip()));
        written.add(new Url(page));
        if (event.changedAt() != null) {
            written.add(new LastModified(event.changedAt()));
        }
        if (event.sequence() != null) {
            written.add(new Sequence(Math.toIntExact(event.sequence())));
        }
        return written;
    }

    private static void writeDays(VEvent written, LocalDate first, LocalDate last) {
        written.add(new DtStart<>(first));
        written.add(new DtEnd<>(last.plusDays(1)));
        // what is due on a day, or goes on over some, leaves nobody without an hour
        written.add(ImmutableTransp.TRANSPARENT);
    }

    /** Without the control characters that a calendar may not have. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
