package dk.tvaers.kit.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A calendar that is written.
 *
 * @param title what the calendar is called
 * @param events how many it has
 * @param content as RFC 5545 has it
 */
public record CalendarFile(String title, int events, String content) {

    public static final String MEDIA_TYPE = "text/calendar";

    public boolean isEmpty() {
        return events == 0;
    }

    public String fileName() {
        return title + ".ics";
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
