package dk.tvaers.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarEvent.Day;
import dk.tvaers.exchange.CalendarEvent.Hours;
import dk.tvaers.exchange.CalendarEvent.When;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back by ical4j's parser. */
class CalendarWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final Id RECORD = LocalProjectId.next();
    private static final When DAY = new Day(LocalDate.of(2026, 12, 31));

    private final CalendarWriter writer = new CalendarWriter("https://portal.example/s/vestegnen/");

    @Test
    void titleAndDescriptionComeBackWhole() {
        String title = "Møde, dagsorden; åbne sager: »ærlig« \\ 50 %\nlinje to";
        // an odd number of characters before signs that take two places each
        String description = "Årsag: Ø" + "ørken ".repeat(40) + "😀".repeat(60);

        VEvent read = single(event(DAY, title, description));

        assertThat(value(read, Property.SUMMARY)).isEqualTo(title);
        assertThat(value(read, Property.DESCRIPTION))
                .isEqualTo(description + "\n\nhttps://portal.example/s/vestegnen/lokale-projekter/" + RECORD);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(value(single(event(DAY, "Op\u0007sig\u0000else\r\nnu", "")), Property.SUMMARY))
                .isEqualTo("Opsigelse\nnu");
    }

    @Test
    void noLineIsLongerThanTheStandardWants() {
        String written = write(event(DAY, "blåbærgrød ".repeat(30), "økonomi – ressourcer ".repeat(50)));

        assertThat(written.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void anAllDayEventEndsOnTheNextDayAndKeepsNobodyBusy() {
        VEvent read = single(event(DAY, "Frist", ""));

        assertThat(value(read, Property.DTSTART)).isEqualTo("20261231");
        assertThat(value(read, Property.DTEND)).isEqualTo("20270101");
        assertThat(value(read, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T09:00,2026-07-01T07:00:00Z",
        "2026-12-01T09:00,2026-12-01T08:00:00Z",
        "2026-03-29T03:00,2026-03-29T01:00:00Z",
        "2026-03-28T12:00,2026-03-28T11:00:00Z",
        "2026-10-24T12:00,2026-10-24T10:00:00Z",
        "2026-10-25T12:00,2026-10-25T11:00:00Z"
    })
    void aTimedEventIsByTheClockOfCopenhagenWhereverItIsRead(LocalDateTime from, Instant instant) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            String written = write(event(new Hours(from, from.plusMinutes(90)), "Møde", ""));

            // only the file's own time zone can tell what is meant
            VEvent read = read(written.replace("Europe/Copenhagen", "Portalens tid"));

            assertThat(ZonedDateTime.from(read.getStartDate().orElseThrow().getDate())
                            .toInstant())
                    .isEqualTo(instant);
            assertThat(ZonedDateTime.from(read.getEndDate().orElseThrow().getDate())
                            .toInstant())
                    .isEqualTo(instant.plusSeconds(90 * 60));
            assertThat(written).contains("DTSTART;TZID=Europe/Copenhagen:");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anEventIsKnownAgainByItsRecordItsNameAndThePortal() {
        String uid = value(single(event(DAY, "Frist", "")), Property.UID);

        assertThat(uid).isEqualTo("deadline-" + RECORD + "@portal.example");
        assertThat(value(single(event(new Day(LocalDate.of(2027, 2, 1)), "Ny frist", "")), Property.UID))
                .isEqualTo(uid);
    }

    @Test
    void anEventSaysWhenItWasWrittenAndWhenItWasChanged() {
        VEvent read = single(new CalendarEvent(
                RECORD, "deadline", DAY, "Frist", "", "samarbejde", Instant.parse("2026-10-01T08:00:00Z"), 7L));

        assertThat(value(read, Property.DTSTAMP)).isEqualTo("20261122T101530Z");
        assertThat(value(read, Property.LAST_MODIFIED)).isEqualTo("20261001T080000Z");
        assertThat(value(read, Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(read, Property.URL)).isEqualTo("https://portal.example/s/vestegnen/samarbejde");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        VEvent read = single(event(DAY, "Frist", ""));

        assertThat(read.<Property>getProperty(Property.LAST_MODIFIED)).isEmpty();
        assertThat(read.<Property>getProperty(Property.SEQUENCE)).isEmpty();
    }

    @Test
    void aCalendarWithoutEventsIsValidAndHasItsName() {
        Calendar read = parsed(writer.write("Frister i Høje-Taastrup", List.of()));

        assertThat(read.validate(true).getEntries()).isEmpty();
        assertThat(read.getComponents(Component.VEVENT)).isEmpty();
        assertThat(read.<Property>getProperty("X-WR-CALNAME").map(Property::getValue))
                .contains("Frister i Høje-Taastrup");
        assertThat(read.<Property>getProperty(Property.PRODID).map(Property::getValue))
                .contains("-//Tvaers//Calendar//DA");
    }

    private static CalendarEvent event(When when, String title, String description) {
        return new CalendarEvent(
                RECORD, "deadline", when, title, description, "lokale-projekter/" + RECORD, null, null);
    }

    private VEvent single(CalendarEvent event) {
        return read(write(event));
    }

    private String write(CalendarEvent event) {
        String[] written = new String[1];
        Now.at(NOW, () -> {
            written[0] = writer.write("Frister", List.of(event));
        });
        return written[0];
    }

    private static VEvent read(String written) {
        Calendar read = parsed(written);
        assertThat(read.validate(true).getEntries()).isEmpty();
        List<VEvent> events = read.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Calendar parsed(String written) {
        try {
            return new CalendarBuilder().build(new StringReader(written));
        } catch (IOException | ParserException e) {
            throw new AssertionError(written, e);
        }
    }

    private static String value(VEvent event, String property) {
        Optional<Property> found = event.getProperty(property);
        return found.orElseThrow(() -> new AssertionError(property)).getValue();
    }
}
