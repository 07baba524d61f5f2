package dk.tvaers.klik;

import dk.tvaers.kernel.Invalid;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list has it.
 *
 * @param number KOMBIT's, e.g. {@code K04.1}
 * @param link where the task lives; null when the list says nothing of it
 */
public record KlikTaskData(
        String number, String title, @Nullable String link) {

    public static final int NUMBER_LENGTH = 20;
    public static final int TITLE_LENGTH = 300;
    public static final int LINK_LENGTH = 500;

    public KlikTaskData {
        number = number.strip();
        title = title.strip();
        link = stripped(link);
    }

    void validate() {
        Invalid.Collector problems = new Invalid.Collector()
                .check(!number.isEmpty(), "number", "error.required")
                .check(number.length() <= NUMBER_LENGTH, "number", "error.too-long", NUMBER_LENGTH)
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= TITLE_LENGTH, "title", "error.too-long", TITLE_LENGTH);
        checkLink(problems, link).throwIfAny();
    }

    /** That a link, if there is one, leads to a page by https. */
    static Invalid.Collector checkLink(Invalid.Collector problems, @Nullable String link) {
        return problems.check(link == null || link.length() <= LINK_LENGTH, "link", "error.too-long", LINK_LENGTH)
                .check(link == null || isHttps(link), "link", "klik.https");
    }

    static @Nullable String stripped(@Nullable String link) {
        return link == null || link.isBlank() ? null : link.strip();
    }

    private static boolean isHttps(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
