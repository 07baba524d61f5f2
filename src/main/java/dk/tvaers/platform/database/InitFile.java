package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What the embedded server does before it listens: the database and its two users, with passwords for this run only. */
record InitFile(String password, String migratePassword) {

    static final String DATABASE = "tvaers";
    private static final String RUNNING = "tvaers";
    private static final String MIGRATING = "tvaers_migrate";

    static InitFile withFreshPasswords(ServerFolder folder) throws IOException {
        var users = new InitFile(random(), random());
        var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(folder.init());
        Files.createFile(folder.init(), onlyMe);
        Files.writeString(folder.init(), users.statements());
        return users;
    }

    DatabaseAccess access(String url) {
        return new DatabaseAccess(url, RUNNING, password, MIGRATING, migratePassword);
    }

    private String statements() {
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_danish_ci;
                create user if not exists '%2$s'@'127.0.0.1';
                alter user '%2$s'@'127.0.0.1' identified by '%3$s';
                create user if not exists '%4$s'@'127.0.0.1';
                alter user '%4$s'@'127.0.0.1' identified by '%5$s';
                grant all privileges on %1$s.* to '%4$s'@'127.0.0.1' with grant option;
                """.formatted(DATABASE, RUNNING, password, MIGRATING, migratePassword);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
