package dk.tvaers.platform.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the portal must know before it can start, from system properties or the environment.
 *
 * @param metricsPort null when none is given
 * @param empty without the demo
 */
record Settings(String host, int port, @Nullable Integer metricsPort, Path data, boolean empty, String tokenSecret) {

    private static final String DEFAULT_HOST = "127.0.0.1";
    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> S3_PARTS = List.of("BUCKET", "ENDPOINT", "REGION", "KEY", "SECRET", "PATH_STYLE");
    private static final List<String> SMTP_TLS = List.of("starttls", "tls", "none");

    /**
     * Reads the settings.
     *
     * @throws CannotStart naming the first one that cannot be used
     */
    static Settings read(Map<String, String> environment, Properties properties) {
        Integer port = port(find(environment, properties, "TVAERS_PORT", "micronaut.server.port"), "TVAERS_PORT");
        String host = find(environment, properties, "TVAERS_HOST", "micronaut.server.host");
        checkSmtp(environment, properties);
        checkS3(environment, properties);
        String data = find(environment, properties, "TVAERS_DATA", "tvaers.data");
        Path folder = Path.of(data == null ? "data" : data).toAbsolutePath().normalize();
        return new Settings(
                host == null ? DEFAULT_HOST : host,
                port == null ? DEFAULT_PORT : port,
                port(
                        find(environment, properties, "TVAERS_METRICS_PORT", "tvaers.metrics-port"),
                        "TVAERS_METRICS_PORT"),
                folder,
                yesOrNo(find(environment, properties, "TVAERS_EMPTY", "tvaers.empty"), "TVAERS_EMPTY"),
                TokenSecret.of(folder, environment.get(TokenSecret.VARIABLE)));
    }

    /** The same as the application's own properties. */
    Map<String, Object> properties(int freeMetricsPort) {
        Map<String, Object> all = new HashMap<>();
        all.put("micronaut.server.host", host);
        // Micronaut takes -1 for any free port
        all.put("micronaut.server.port", port == 0 ? -1 : port);
        all.put("tvaers.metrics-port", freeMetricsPort);
        all.put("tvaers.data", data.toString());
        all.put("tvaers.empty", empty);
        all.put("tvaers.token-secret", tokenSecret);
        return all;
    }

    /** The mail server is the mail's own affair; that it could be one is better said at the start than at the first mail. */
    private static void checkSmtp(Map<String, String> environment, Properties properties) {
        if (find(environment, properties, "TVAERS_SMTP_HOST", "tvaers.smtp.host") == null) {
            return;
        }
        port(find(environment, properties, "TVAERS_SMTP_PORT", "tvaers.smtp.port"), "TVAERS_SMTP_PORT");
        String tls = find(environment, properties, "TVAERS_SMTP_TLS", "tvaers.smtp.tls");
        if (tls != null && !SMTP_TLS.contains(tls.toLowerCase(Locale.ROOT))) {
            throw new CannotStart("start.failed.smtp-tls", "TVAERS_SMTP_TLS", tls);
        }
        String from = find(environment, properties, "TVAERS_SMTP_FROM", "tvaers.smtp.from");
        if (from == null || !from.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new CannotStart("start.failed.smtp-from", "TVAERS_SMTP_FROM", from == null ? "" : from);
        }
    }

    /** The same for the files' store; what is set of it without a bucket would else be kept in the data folder unseen. */
    private static void checkS3(Map<String, String> environment, Properties properties) {
        Map<String, String> given = new HashMap<>();
        for (String part : S3_PARTS) {
            String value = find(
                    environment,
                    properties,
                    "TVAERS_S3_" + part,
                    "tvaers.s3." + part.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (value != null) {
                given.put(part, value);
            }
        }
        if (given.isEmpty()) {
            return;
        }
        for (String needed : List.of("BUCKET", "KEY", "SECRET")) {
            if (!given.containsKey(needed)) {
                throw new CannotStart("start.failed.s3-needs", "TVAERS_S3_" + needed);
            }
        }
        String endpoint = given.get("ENDPOINT");
        if (endpoint == null && !given.containsKey("REGION")) {
            throw new CannotStart("start.failed.s3-where", "TVAERS_S3_ENDPOINT", "TVAERS_S3_REGION");
        }
        if (endpoint != null && !endpoint.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new CannotStart("start.failed.s3-endpoint", "TVAERS_S3_ENDPOINT", endpoint);
        }
        yesOrNo(given.get("PATH_STYLE"), "TVAERS_S3_PATH_STYLE");
    }

    private static @Nullable String find(
            Map<String, String> environment, Properties properties, String variable, String property) {
        String value = properties.getProperty(property, environment.get(variable));
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Integer port(@Nullable String text, String variable) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new CannotStart("start.failed.not-a-port", variable, text);
        }
        return Integer.valueOf(text);
    }

    private static boolean yesOrNo(@Nullable String text, String variable) {
        String value = text == null ? "false" : text.toLowerCase(Locale.ROOT);
        if (!List.of("true", "false").contains(value)) {
            throw new CannotStart("start.failed.not-yes-or-no", variable, value);
        }
        return value.equals("true");
    }
}
