package dk.tvaers.platform.killed;

import static java.util.Map.entry;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.platform.start.TokenSecret;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@link Worker} in a process of its own, on the tests' database and with their mail server. */
final class RunningWorker implements AutoCloseable {

    private final Process process;
    private final BufferedReader reader;
    private final List<String> said = new ArrayList<>();

    private RunningWorker(Process process) {
        this.process = process;
        this.reader = process.inputReader();
    }

    static RunningWorker start(QuickStart from, String slug, PersonId person, String prefix) throws IOException {
        DatabaseAccess database = TestDatabase.get();
        List<String> command = new ArrayList<>(from.command());
        command.addAll(List.of(slug, person.toString(), prefix));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.ofEntries(
                        entry("TVAERS_TOKEN_SECRET", TokenSecret.random()),
                        entry("TVAERS_DATABASE_URL", database.jdbcUrl()),
                        entry("TVAERS_DATABASE_USER", database.user()),
                        entry("TVAERS_DATABASE_PASSWORD", database.password()),
                        entry("TVAERS_DATABASE_MIGRATE_USER", database.migrateUser()),
                        entry("TVAERS_DATABASE_MIGRATE_PASSWORD", database.migratePassword()),
                        entry("TVAERS_METRICS_PORT", "0"),
                        entry("TVAERS_EMPTY", "true"),
                        entry("TVAERS_SMTP_HOST", "127.0.0.1"),
                        entry("TVAERS_SMTP_PORT", String.valueOf(Postbox.port())),
                        entry("TVAERS_SMTP_TLS", "none"),
                        entry("TVAERS_SMTP_FROM", "tvaers@portal.example")));
        return new RunningWorker(builder.start());
    }

    /** Waits until it has told of something. */
    void readFirst() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.add(line);
            if (line.matches("(person|mail|import) .*")) {
                return;
            }
        }
        throw new IOException("it ended and said " + said);
    }

    /** As kill -9 does; gives all that it had said, but for a line that it did not end. */
    List<String> kill() throws InterruptedException, IOException {
        process.toHandle().destroyForcibly(); // the process itself would close what it has said but nobody read
        return whatItSaid();
    }

    /** Ends it as the machine does when it is shut down; gives all that it had said. */
    List<String> end() throws InterruptedException, IOException {
        process.toHandle().destroy();
        return whatItSaid();
    }

    private List<String> whatItSaid() throws InterruptedException, IOException {
        StringBuilder rest = new StringBuilder();
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            rest.append((char) next);
        }
        String whole = rest.substring(0, rest.lastIndexOf("\n") + 1);
        said.addAll(whole.lines().toList());
        process.waitFor();
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
