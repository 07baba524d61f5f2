package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server whose process number stands in the folder. A number alone proves nothing, for it is given to another
 * process later; therefore its start, counted from the machine's, stands beside it, and the command must name the folder.
 */
record RecordedServer(long pid, String started) {

    private static final Path PROCESSES = Path.of("/proc");

    static void write(ServerFolder folder, long pid) throws IOException {
        Files.writeString(folder.pid(), pid + "\n" + started(pid).orElse("") + "\n");
    }

    /** The server of this very folder, if it still runs. */
    static Optional<RecordedServer> alive(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.pid())) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(folder.pid());
        if (lines.size() < 2 || !lines.getFirst().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var server = new RecordedServer(Long.parseLong(lines.get(0)), lines.get(1));
        return server.isAlive() && server.serves(folder) ? Optional.of(server) : Optional.empty();
    }

    boolean isAlive() {
        return started(pid).filter(started::equals).isPresent();
    }

    /** Asks it to end and waits until it has written everything. */
    void stop(int seconds) throws InterruptedException {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (isAlive()) {
            if (System.nanoTime() > end) {
                throw new DatabaseCannotStart("start.failed.database-left", String.valueOf(pid));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean serves(ServerFolder folder) throws IOException {
        var command =
                List.of(Files.readString(PROCESSES.resolve(pid + "/cmdline")).split("\0", -1));
        return command.contains("--datadir=" + folder.data());
    }

    /** When the process started, as boot and clock ticks since; empty when there is none or it is a zombie. */
    private static Optional<String> started(long pid) {
        try {
            var line = Files.readString(PROCESSES.resolve(pid + "/stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            var boot = Files.readString(PROCESSES.resolve("sys/kernel/random/boot_id"))
                    .strip();
            return fields[0].equals("Z") ? Optional.empty() : Optional.of(boot + " " + fields[19]);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
