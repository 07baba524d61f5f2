package dk.tvaers.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the server when its portal ends in one way or another; each portal here is a process. */
class KilledPortalTest {

    private Path data = Path.of("");

    @BeforeEach
    void inAFreshFolder() throws IOException {
        data = ServerFolders.fresh();
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        ServerFolders.remove(data);
    }

    @Test
    void ctrlCStopsTheServerCleanly() throws Exception {
        try (var portal = OtherPortal.start(data)) {
            var server = server();
            portal.signal("INT");
            assertThat(server.isAlive()).isFalse();
            assertThat(ServerFolders.shutdowns(data)).isEqualTo(1);
            assertThat(ServerFolders.serverFolder(data).pid()).doesNotExist();
        }
    }

    @Test
    void aServerLeftByAKilledPortalIsStoppedCleanlyAndItsDataKept() throws Exception {
        try (var killed = OtherPortal.start(data)) {
            execute(killed, "create table kept (id int)");
            var orphan = server();
            killed.kill();
            assertThat(orphan.isAlive()).isTrue();
            try (var next = OtherPortal.start(data)) {
                assertThat(next.word()).isEqualTo("ready");
                assertThat(orphan.isAlive()).isFalse();
                assertThat(ServerFolders.shutdowns(data)).isEqualTo(1);
                execute(next, "select * from kept");
            }
        }
    }

    @Test
    void aFolderInUseByAnotherPortalIsRefused() throws Exception {
        try (var first = OtherPortal.start(data);
                var second = OtherPortal.start(data)) {
            assertThat(second.word()).isEqualTo("refused");
            assertThat(second.rest()).startsWith("En anden portal bruger mappen ");
            execute(first, "select 1");
        }
    }

    @Test
    void aProcessThatMerelyHasTheRecordedNumberIsLeftAlone() throws Exception {
        var folder = ServerFolders.serverFolder(data);
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            RecordedServer.write(folder, stranger.pid());
            try (var portal = OtherPortal.start(data)) {
                assertThat(portal.word()).isEqualTo("ready");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aServerStartedAtAnotherTimeThanRecordedIsNotOurs() throws Exception {
        var folder = ServerFolders.serverFolder(data);
        try (var portal = OtherPortal.start(data)) {
            var server = server();
            Files.writeString(folder.pid(), server.pid() + "\nanother boot 1\n");
            portal.kill();
            try (var next = OtherPortal.start(data)) {
                assertThat(next.word()).isEqualTo("refused");
                assertThat(next.rest()).startsWith("En databaseserver, som portalen ikke har startet, bruger mappen ");
                assertThat(server.isAlive()).isTrue();
            }
            server.stop(30);
        }
    }

    @Test
    void itRunsForAnOrdinaryUserAsForRoot() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        // without root's rights but for reading, as the project may lie in root's own home
        var asNobody = new String[] {
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override"
        };
        try (var portal = OtherPortal.start(data, root ? asNobody : new String[0])) {
            assertThat(portal.word()).isEqualTo("ready");
            var process = Path.of("/proc", Long.toString(server().pid()));
            assertThat(Files.getAttribute(process, "unix:uid")).isNotEqualTo(0);
            execute(portal, "select 1");
        }
    }

    private RecordedServer server() throws IOException {
        return RecordedServer.alive(ServerFolders.serverFolder(data)).orElseThrow();
    }

    private static void execute(OtherPortal portal, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(portal.url(), "tvaers_migrate", portal.migratePassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
