package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A {@link PortalStandIn} in a process of its own.
 *
 * @param word the first word it said: ready or refused
 */
record OtherPortal(Process process, String word, String rest) implements AutoCloseable {

    static OtherPortal start(Path folder, String... before) throws IOException {
        var command = new ArrayList<>(List.of(before));
        // a build in the background of a script ignores Ctrl-C, and so would what it starts
        command.addAll(List.of("env", "--default-signal=INT"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PortalStandIn.class.getName(),
                folder.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new StringBuilder();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ") || line.startsWith("refused ")) {
                return new OtherPortal(process, line.split(" ", 2)[0], line.split(" ", 2)[1]);
            }
            said.append(line).append('\n');
        }
        throw new IOException("The other portal said: " + said);
    }

    String url() {
        return rest.split(" ", -1)[0];
    }

    String migratePassword() {
        return rest.split(" ", -1)[1];
    }

    /** As kill -9 does: it learns nothing of it and ends nothing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IOException("The other portal does not end");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
