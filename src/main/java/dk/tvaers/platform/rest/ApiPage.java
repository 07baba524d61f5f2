package dk.tvaers.platform.rest;

import dk.tvaers.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the API's description as one page to read: each route with what it takes and gives, then each type. */
final class ApiPage {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    ApiPage(Texts texts) {
        this.texts = texts;
    }

    String of(Map<String, Object> document) {
        Map<String, Object> info = map(document.get("info"));
        page.append("<!doctype html><html lang=\"")
                .append(texts.locale().getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(texts.get("kit.title", texts.get("kit.api.title"))))
                .append(
                        "</title><link rel=\"icon\" href=\"/icons/tvaers.svg\"><link rel=\"stylesheet\" href=\"/theme/tvaers.css\"></head>")
                .append("<body><main class=\"api-page\"><h1>")
                .append(escaped(texts.get("kit.api.title")))
                .append("</h1><p>")
                .append(escaped(info.get("description")))
                .append("</p><p><a href=\"/api/openapi.json\">openapi.json</a></p><h2>")
                .append(escaped(texts.get("kit.api.routes")))
                .append("</h2>");
        new TreeMap<>(map(document.get("paths"))).forEach(this::route);
        page.append("<h2>").append(escaped(texts.get("kit.api.types"))).append("</h2>");
        new TreeMap<>(map(map(document.get("components")).get("schemas"))).forEach(this::type);
        return page.append("</main></body></html>").toString();
    }

    private void route(String path, Object methods) {
        for (String method : METHODS) {
            if (map(methods).get(method) instanceof Map<?, ?> operation) {
                page.append("<section class=\"panel\"><h3><code>")
                        .append(method.toUpperCase(Locale.ROOT))
                        .append(' ')
                        .append(escaped(path))
                        .append("</code></h3><p>")
                        .append(escaped(operation.get("summary")))
                        .append("</p>");
                if (operation.get("description") instanceof String description) {
                    page.append("<p>").append(escaped(description)).append("</p>");
                }
                parameters(operation.get("parameters"));
                body("kit.api.takes", operation.get("requestBody"));
                map(operation.get("responses")).forEach((status, answer) -> answer(status, map(answer)));
                page.append("</section>");
            }
        }
    }

    private void parameters(@Nullable Object parameters) {
        if (parameters instanceof List<?> list && !list.isEmpty()) {
            page.append("<ul>");
            for (Object each : list) {
                Map<String, Object> parameter = map(each);
                page.append("<li><code>")
                        .append(escaped(parameter.get("name")))
                        .append("</code> (")
                        .append(escaped(parameter.get("in")))
                        .append(") ")
                        .append(escaped(parameter.getOrDefault("description", shape(parameter.get("schema")))))
                        .append("</li>");
            }
            page.append("</ul>");
        }
    }

    private void answer(String status, Map<String, Object> answer) {
        page.append("<p>").append(escaped(status)).append(": ").append(escaped(answer.get("description")));
        page.append("</p>");
        body("kit.api.gives", answer);
    }

    private void body(String label, @Nullable Object holder) {
        map(map(holder).get("content")).forEach((media, content) -> page.append("<p>")
                .append(escaped(texts.get(label)))
                .append(" <code>")
                .append(escaped(shape(map(content).get("schema"))))
                .append("</code></p>"));
    }

    private void type(String name, Object schema) {
        page.append("<section class=\"panel\"><h3 id=\"")
                .append(escaped(name))
                .append("\"><code>")
                .append(escaped(name))
                .append("</code></h3><ul>");
        map(map(schema).get("properties")).forEach((property, of) -> page.append("<li><code>")
                .append(escaped(property))
                .append("</code> ")
                .append(escaped(shape(of)))
                .append("</li>"));
        page.append("</ul></section>");
    }

    private static String shape(@Nullable Object schema) {
        Map<String, Object> map = map(schema);
        if (map.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (map.get("items") != null) {
            return "[" + shape(map.get("items")) + "]";
        }
        if (map.get("allOf") instanceof List<?> parts && !parts.isEmpty()) {
            return shape(parts.getFirst());
        }
        Object type = map.get("enum") != null ? map.get("enum") : map.getOrDefault("type", "");
        return String.valueOf(type) + (map.get("format") == null ? "" : " (" + map.get("format") + ")");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static String escaped(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
