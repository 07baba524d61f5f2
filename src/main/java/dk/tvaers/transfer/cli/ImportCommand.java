package dk.tvaers.transfer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ./tvaers import}: shows what a file would do and, when told so, does it, through the API of a portal that runs. Knows
 * nothing of the portal's other classes, so that it starts from its source.
 */
public final class ImportCommand {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DETAIL =
            Pattern.compile("\"(?:detail|reason|title)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final ResourceBundle texts = ResourceBundle.getBundle("messages/import", Locale.getDefault());
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> options = new HashMap<>();
    private final List<String> given = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ImportCommand(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--yes")) {
                options.put("yes", "");
            } else if (arguments[i].startsWith("--") && i + 1 < arguments.length) {
                options.put(arguments[i].substring(2), arguments[++i]);
            } else {
                given.add(arguments[i]);
            }
        }
    }

    /** Ends with 0 when the file is imported or changes nothing, with 1 when it is not. */
    public static void main(String[] arguments) throws InterruptedException {
        Locale.setDefault(Locale.of(System.getenv().getOrDefault("TVAERS_LANGUAGE", "da")));
        try {
            System.exit(new ImportCommand(arguments).run());
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private int run() throws IOException, InterruptedException {
        String collaboration = options.get("collaboration");
        if (given.size() != 2 || collaboration == null) {
            throw new IOException(texts.getString("import.command.usage"));
        }
        byte[] file = read(Path.of(given.get(1)));
        String portal = options.getOrDefault("url", "http://localhost:8080");
        String token = logIn(portal);
        String address = portal + "/api/v1/collaborations/" + collaboration + "/imports/" + given.getFirst();
        String project = options.get("project");
        String beside = project == null ? "" : "project=" + URLEncoder.encode(project, StandardCharsets.UTF_8);
        HttpResponse<String> preview = send(address + "?" + beside, token, file);
        out.print(preview.body());
        if (!preview.headers().firstValue("Tvaers-Import").orElse("").equals("ready")) {
            return preview.headers().firstValue("Tvaers-Import").orElse("").equals("nothing") ? 0 : 1;
        }
        if (!options.containsKey("yes") && !isConfirmed()) {
            return 1;
        }
        out.print(send(address + "?apply=true&" + beside, token, file).body());
        return 0;
    }

    private boolean isConfirmed() throws IOException {
        if (System.console() == null) {
            throw new IOException(texts.getString("import.command.say-yes"));
        }
        String answer = System.console().readLine("%s ", texts.getString("import.command.ask"));
        return answer != null && texts.getString("import.command.yes").equalsIgnoreCase(answer.strip());
    }

    private byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new IOException(text("import.command.no-file", file), missing);
        }
    }

    private String logIn(String portal) throws IOException, InterruptedException {
        String user = System.getenv("TVAERS_USER");
        String password = System.getenv("TVAERS_PASSWORD");
        if (user == null || password == null) {
            throw new IOException(texts.getString("import.command.who"));
        }
        String body = "{\"username\":" + quoted(user) + ",\"password\":" + quoted(password) + "}";
        HttpResponse<String> answer = call(
                portal,
                HttpRequest.newBuilder(URI.create(portal + "/api/login"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
        Matcher token = TOKEN.matcher(answer.body());
        if (answer.statusCode() != 200 || !token.find()) {
            throw new IOException(reason(answer));
        }
        return token.group(1);
    }

    private HttpResponse<String> send(String address, String token, byte[] file)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = call(
                address,
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/octet-stream")
                        .header("Accept", "text/plain")
                        .POST(BodyPublishers.ofByteArray(file)));
        if (answer.headers().firstValue("Tvaers-Import").isEmpty()) {
            throw new IOException(reason(answer));
        }
        return answer;
    }

    private HttpResponse<String> call(String address, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try {
            return client.send(
                    request.header("Accept-Language", Locale.getDefault().getLanguage())
                            .build(),
                    BodyHandlers.ofString());
        } catch (ConnectException nobody) {
            throw new IOException(text("import.command.no-portal", address), nobody);
        }
    }

    /** The last sentence of a problem: of its first field, else of the whole. */
    private String reason(HttpResponse<String> answer) {
        Matcher found = DETAIL.matcher(answer.body());
        String reason = text("import.command.refused", answer.statusCode());
        while (found.find()) {
            reason = found.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return reason;
    }

    private String text(String key, Object parameter) {
        return new MessageFormat(texts.getString(key)).format(new Object[] {parameter.toString()});
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
