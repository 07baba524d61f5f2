package dk.tvaers.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB of the portal's own, on this machine only, with its data in the portal's folder.
 *
 * <p>It ends with the portal. Where the portal was killed and could not end it, the next start does, and then begins
 * afresh; what belongs to somebody else is left alone.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final int STOP_SECONDS = 60;
    private static final int LET_GO_SECONDS = 3;
    private static final int WAIT_FOR_PORTAL_SECONDS = 5;

    private final FolderLock lock;
    private final ServerInstance server;
    private final BooleanSupplier inUse;
    private final Thread hook = new Thread(this::stopLast, "stop-database");
    private boolean closed;

    private EmbeddedMariaDb(FolderLock lock, ServerInstance server, BooleanSupplier inUse) {
        this.lock = lock;
        this.server = server;
        this.inUse = inUse;
    }

    /**
     * Starts the server, on its first start with an empty database {@code tvaers}.
     *
     * @throws DatabaseCannotStart if another portal or a server of somebody else uses the folder
     */
    public static EmbeddedMariaDb start(Path dataFolder) {
        return start(dataFolder, () -> false);
    }

    /** As {@link #start(Path)}; at the end of the JVM it waits a little for those who still use it. */
    static EmbeddedMariaDb start(Path dataFolder, BooleanSupplier inUse) {
        try {
            var folder = ServerFolder.in(dataFolder);
            var lock = FolderLock.take(folder);
            try {
                stopOrphan(folder);
                var server = ServerInstance.start(folder, freePort());
                var started = new EmbeddedMariaDb(lock, server, inUse);
                Runtime.getRuntime().addShutdownHook(started.hook);
                return started;
            } catch (IOException | RuntimeException | InterruptedException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseCannotStart(e, "start.failed.database-folder", dataFolder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseCannotStart(e, "start.failed.database-interrupted");
        }
    }

    public DatabaseAccess access() {
        return server.access();
    }

    private static void stopOrphan(ServerFolder folder) throws IOException, InterruptedException {
        var orphan = RecordedServer.alive(folder);
        if (orphan.isPresent()) {
            LOG.info(
                    "Stopping the database server {} that an earlier portal left",
                    orphan.get().pid());
            orphan.get().stop(STOP_SECONDS);
        }
        if (FolderLock.isHeld(folder.data().resolve("aria_log_control"), LET_GO_SECONDS)) {
            throw new DatabaseCannotStart("start.failed.database-not-ours", folder.data());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void stopLast() {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_FOR_PORTAL_SECONDS);
            while (inUse.getAsBoolean() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Stops the server and waits until it has written everything; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.stop(STOP_SECONDS);
        try {
            lock.close();
            if (Thread.currentThread() != hook) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException alreadyShuttingDown) {
            LOG.trace("The hook finds nothing left to do", alreadyShuttingDown);
        } catch (IOException e) {
            LOG.warn("The lock of the data folder is not given back before the end", e);
        }
    }
}
