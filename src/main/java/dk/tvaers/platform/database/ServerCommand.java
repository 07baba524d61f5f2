package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How MariaDB is called, so that it behaves as a MySQL 8.4 would and takes little memory. */
record ServerCommand(ServerBinaries binaries, ServerFolder folder) {

    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    ProcessBuilder run(int port) throws IOException {
        var command = common(folder.data());
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mysql.sock", // in the data folder: a full path may be too long for a socket
                "--skip-name-resolve",
                "--skip-ssl", // it would make a key at each start, which takes seconds
                "--init-file=" + folder.init(),
                "--log-error=" + folder.log(),
                "--sql-mode=" + SQL_MODE,
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_danish_ci",
                "--local-infile=OFF",
                "--max-connections=100",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--innodb-log-buffer-size=4M"));
        return process(command);
    }

    /** A server without network that makes the system tables in {@code data}, reads them from its input and ends. */
    ProcessBuilder bootstrap(Path data) throws IOException {
        var command = common(data);
        command.addAll(List.of("--bootstrap", "--silent-startup", "--log-warnings=0", "--enforce-storage-engine="));
        return process(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
    }

    private List<String> common(Path data) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--lc-messages-dir=" + binaries.base().resolve("share"),
                "--datadir=" + data,
                "--tmpdir=" + folder.tmp(),
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M"));
        if (runsAsRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private static boolean runsAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
