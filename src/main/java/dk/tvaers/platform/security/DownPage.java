package dk.tvaers.platform.security;

import dk.tvaers.kit.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page that stands in for every other while the database cannot be reached; it needs nothing but itself. */
final class DownPage {

    private static final int RETRY_SECONDS = 10;

    private DownPage() {}

    static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts texts = Texts.accepting(request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
        response.setContentType("text/html; charset=utf-8");
        response.getWriter()
                .printf(
                        """
                        <!doctype html><html lang="%s"><head><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width"><title>%s</title>
                        <link rel="stylesheet" href="/theme/tvaers.css"></head>
                        <body><main class="error-page"><h1>%s</h1><p>%s</p><p><a href="">%s</a></p></main></body></html>
                        """,
                        texts.locale().getLanguage(),
                        texts.get("kit.title", texts.get("kit.error.database.title")),
                        texts.get("kit.error.database.title"),
                        texts.get("kit.down.page"),
                        texts.get("kit.error.retry"));
    }
}
