package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Data folders for tests, under the build's own folder: the system's temporary one may be emptied by a JVM that ends. */
final class ServerFolders {

    private ServerFolders() {}

    static Path fresh() throws IOException {
        var parent = Path.of("target", "database-folders").toAbsolutePath();
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, "data");
    }

    static void remove(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static ServerFolder serverFolder(Path data) throws IOException {
        return ServerFolder.in(data);
    }

    static String log(Path data) throws IOException {
        return Files.readString(serverFolder(data).log());
    }

    static long shutdowns(Path data) throws IOException {
        return log(data)
                .lines()
                .filter(line -> line.endsWith("mariadbd: Shutdown complete"))
                .count();
    }
}
