package dk.tvaers.kit.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes with a file that is handed out: it is saved and never shown within the portal, so that nothing in it runs. */
public final class FileHeaders {

    private FileHeaders() {}

    /** The headers, by their names. */
    public static Map<String, String> of(String name) {
        return Map.of(
                "Content-Disposition", disposition(name),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'",
                "Cache-Control", "private, no-store");
    }

    /** RFC 6266: the name once in plain letters for old programs, once as it is. */
    static String disposition(String name) {
        String plain = FileName.clean(name)
                .replaceAll("[^\\x20-\\x7e]", "_")
                .replace("\\", "_")
                .replace("%", "_");
        String whole = URLEncoder.encode(FileName.clean(name), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
