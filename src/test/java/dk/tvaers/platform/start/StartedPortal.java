package dk.tvaers.platform.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The portal in a process of its own, with what it says. */
final class StartedPortal implements AutoCloseable {

    private static final int LONGEST_SECONDS = 240;

    private final Process process;
    private final BufferedReader reader;
    private final List<String> lines = new ArrayList<>();

    private StartedPortal(Process process) {
        this.process = process;
        this.reader = process.inputReader();
    }

    /** Starts it with system properties; what the environment says to the portal is replaced by {@code environment}. */
    static StartedPortal start(Map<String, String> properties, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Objects.requireNonNull(System.getProperty("java.home")) + "/bin/java");
        command.add("-XX:+UseSerialGC");
        command.add("-Dvaadin.productionMode=true");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(Objects.requireNonNull(System.getProperty("java.class.path")));
        command.add("dk.tvaers.Application");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("TVAERS_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        // else whoever reads what it says would wait for ever for a portal that should have ended
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroy);
        return new StartedPortal(process);
    }

    /** Reads on until a line holds the text. */
    String lineWith(String text) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new IOException("it never said " + text + ", but " + lines);
    }

    /** All it says until it ends by itself. */
    List<String> saidAtTheEnd() throws IOException {
        reader.lines().forEach(lines::add);
        return lines;
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        exitCode();
    }
}
