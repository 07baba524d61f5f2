package dk.tvaers.kit.calendar;

import dk.tvaers.kernel.Now;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Copenhagen's time as it has been since 1996; that of ical4j calls itself Berlin. */
final class Copenhagen {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private Copenhagen() {}

    static VTimeZone zone() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(Now.COPENHAGEN.getId()));
        zone.add(turned(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), WINTER, SUMMER));
        zone.add(turned(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER));
        return zone;
    }

    /** On the last Sunday of the month of the first time. */
    private static Observance turned(
            Observance time, String name, LocalDateTime first, ZoneOffset from, ZoneOffset to) {
        time.add(new TzName(name));
        time.add(new DtStart<>(first));
        time.add(new TzOffsetFrom(from));
        time.add(new TzOffsetTo(to));
        time.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=-1SU"));
        return time;
    }
}
