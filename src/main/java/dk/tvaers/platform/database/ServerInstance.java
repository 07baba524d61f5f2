package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the server process, from its first byte until its two users can log in. */
record ServerInstance(Process process, ServerFolder folder, DatabaseAccess access) {

    private static final int START_SECONDS = 90;

    static ServerInstance start(ServerFolder folder, int port) throws IOException, InterruptedException {
        var command = new ServerCommand(ServerBinaries.unpacked(folder), folder);
        makeSystemTables(command);
        var users = InitFile.withFreshPasswords(folder);
        try {
            var process = command.run(port).start();
            var url = JdbcUrl.embedded(port, InitFile.DATABASE).toString();
            var server = new ServerInstance(process, folder, users.access(url));
            try {
                RecordedServer.write(folder, process.pid());
                server.awaitLogin();
                return server;
            } catch (IOException | RuntimeException | InterruptedException e) {
                process.destroy();
                throw e;
            }
        } finally {
            Files.deleteIfExists(folder.init());
        }
    }

    private static void makeSystemTables(ServerCommand command) throws IOException, InterruptedException {
        var folder = command.folder();
        if (Files.isDirectory(folder.data())) {
            return;
        }
        var part = folder.root().resolve("mysql.part");
        clear(part);
        Files.createDirectories(part);
        var bootstrap = command.bootstrap(part).start();
        try (var statements = bootstrap.outputWriter()) {
            statements.write(command.binaries().systemTables());
        }
        if (!bootstrap.waitFor(START_SECONDS, TimeUnit.SECONDS) || bootstrap.exitValue() != 0) {
            bootstrap.destroy();
            throw new DatabaseCannotStart("start.failed.database-not-made", folder.log());
        }
        Files.move(part, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void awaitLogin() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!canLogIn()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new DatabaseCannotStart("start.failed.database-server", folder.log());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean canLogIn() {
        try (var connection =
                DriverManager.getConnection(access.jdbcUrl(), access.migrateUser(), access.migratePassword())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void stop(int seconds) {
        process.destroy();
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                Files.deleteIfExists(folder.pid());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new DatabaseCannotStart(e, "start.failed.database-process-file", folder.pid());
        }
    }
}
