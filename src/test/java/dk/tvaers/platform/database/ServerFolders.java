package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders for tests, under the build's own folder: the system's temporary one may be emptied by a JVM that ends. */
final class ServerFolders {

    private ServerFolders() {}

    static Path fresh() throws IOException {
        var parent = Path.of("target", "database-folders").toAbsolutePath();
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, "data");
    }

    static ServerFolder serverFolder(Path data) throws IOException {
        return ServerFolder.in(data);
    }

    static long shutdowns(Path data) throws IOException {
        try (var lines = Files.lines(serverFolder(data).log())) {
            return lines.filter(line -> line.endsWith("mariadbd: Shutdown complete"))
                    .count();
        }
    }
}
