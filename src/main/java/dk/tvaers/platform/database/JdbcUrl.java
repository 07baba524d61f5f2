package dk.tvaers.platform.database;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of {@code jdbc:mysql://host:port/database?name=value}.
 *
 * @param address everything before the database, the last slash included
 */
record JdbcUrl(String address, String database, Map<String, String> parameters) {

    private static final Pattern FORM = Pattern.compile("(jdbc:mysql:[^/?]*//[^/?]*/)([^/?]+)(?:\\?(.*))?");

    private static final Map<String, String> DEFAULTS = Map.of(
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "useServerPrepStmts", "true",
            "cachePrepStmts", "true",
            "rewriteBatchedStatements", "true",
            "allowPublicKeyRetrieval", "true");

    static JdbcUrl parse(String url) {
        var form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new DatabaseCannotStart("start.failed.database-url");
        }
        var parameters = new LinkedHashMap<String, String>();
        var given = form.group(3);
        for (String pair : given == null ? new String[0] : given.split("&", -1)) {
            if (!pair.isEmpty()) {
                var name = pair.split("=", 2);
                parameters.put(name[0], name.length == 2 ? name[1] : "");
            }
        }
        return new JdbcUrl(form.group(1), form.group(2), parameters);
    }

    static JdbcUrl embedded(int port, String database) {
        return new JdbcUrl("jdbc:mysql://127.0.0.1:" + port + "/", database, Map.of("sslMode", "DISABLED"))
                .withDefaults();
    }

    /** Adds what is missing and leaves alone what was given, however its name is spelt. */
    JdbcUrl withDefaults() {
        var all = new LinkedHashMap<>(parameters);
        var given = parameters.keySet().stream().map(JdbcUrl::folded).collect(Collectors.toSet());
        DEFAULTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> !given.contains(folded(entry.getKey())))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return new JdbcUrl(address, database, all);
    }

    /** The same server with no database chosen: for a user who has no right on it yet. */
    JdbcUrl withoutDatabase() {
        return new JdbcUrl(address, "", parameters);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        var query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return address + database + (query.isEmpty() ? "" : "?" + query);
    }
}
