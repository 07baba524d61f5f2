package dk.tvaers.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** In the data folder. Several instances of the portal need one such folder in common. */
final class LocalBlobs implements Blobs {

    private final Path folder;

    LocalBlobs(String data) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("files");
    }

    @Override
    public void put(String key, Path file) throws IOException {
        Path place = place(key);
        Path parent = place.resolveSibling(".");
        Files.createDirectories(parent);
        Path half = place.resolveSibling(place.getFileName() + ".half");
        Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
        flush(half, StandardOpenOption.WRITE);
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        flush(parent, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public List<String> before(String prefix, Instant instant) throws IOException {
        Path start = place(prefix);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(start)) {
            return files.filter(file -> isOlder(file, instant))
                    .map(file -> prefix + "/" + file.getFileName())
                    .toList();
        }
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Keys are made of ids; should one ever lead out of the folder, it leads nowhere. */
    private Path place(String key) throws IOException {
        Path place = folder.resolve(key).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException(key);
        }
        return place;
    }

    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
