package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the embedded server keeps what it has: {@code database} in the portal's data folder. */
record ServerFolder(Path root) {

    static ServerFolder in(Path dataFolder) throws IOException {
        var root = dataFolder.toAbsolutePath().normalize().resolve("database");
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(root.getParent());
        if (!Files.isDirectory(root)) {
            Files.createDirectory(root, owner);
        }
        var folder = new ServerFolder(root.toRealPath());
        Files.createDirectories(folder.tmp());
        return folder;
    }

    Path data() {
        return root.resolve("mysql");
    }

    Path tmp() {
        return root.resolve("tmp");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path pid() {
        return root.resolve("server.pid");
    }

    Path init() {
        return root.resolve("init.sql");
    }

    Path lock() {
        return root.resolve("portal.lock");
    }
}
