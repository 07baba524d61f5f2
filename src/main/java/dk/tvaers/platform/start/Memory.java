package dk.tvaers.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory processes take. */
final class Memory {

    private Memory() {}

    /** What of this process is resident, in megabytes. */
    static long ofPortal() {
        long resident = resident(ProcessHandle.current());
        Runtime runtime = Runtime.getRuntime();
        return resident > 0 ? resident : (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** What of the processes it has started is resident, in megabytes: the embedded database; 0 when there is none. */
    static long ofDatabase() {
        return ProcessHandle.current().children().mapToLong(Memory::resident).sum();
    }

    private static long resident(ProcessHandle process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .sum()
                    : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }
}
