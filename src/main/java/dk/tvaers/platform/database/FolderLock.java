package dk.tvaers.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One portal per data folder. The operating system lets go of the lock when the portal dies, however it dies. */
final class FolderLock implements AutoCloseable {

    /** What this process holds: to open and close such a file once more would let go of the lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(ServerFolder folder) throws IOException {
        if (!HELD.add(folder.lock())) {
            throw inUse(folder);
        }
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = new FolderLock(folder.lock(), channel);
        if (channel.tryLock() == null) {
            lock.close();
            throw inUse(folder);
        }
        return lock;
    }

    private static DatabaseCannotStart inUse(ServerFolder folder) {
        return new DatabaseCannotStart("start.failed.database-in-use", folder.root());
    }

    /** Whether some process, MariaDB among them, holds this file for itself and goes on holding it. */
    static boolean isHeld(Path file, int seconds) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return false;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            while (channel.tryLock() == null) {
                if (System.nanoTime() > end) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        HELD.remove(file);
        channel.close();
    }
}
