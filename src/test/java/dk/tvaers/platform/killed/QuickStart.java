package dk.tvaers.platform.killed;

import dk.tvaers.testkit.Fork;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;

/**
 * How the JVM of a {@link Worker} starts: from jars, since a cache of loaded classes is for jars only, and from that cache
 * once a first worker has ended in peace and so written it.
 */
final class QuickStart {

    private static final Path CACHE = Fork.path("worker.aot");

    private final String classPath;
    private boolean hasCache;

    QuickStart() throws IOException {
        Files.deleteIfExists(CACHE);
        List<String> jars = new ArrayList<>();
        for (String entry : property("java.class.path").split(File.pathSeparator)) {
            jars.add(Files.isDirectory(Path.of(entry)) ? jarOf(entry, "worker-" + jars.size() + ".jar") : entry);
        }
        classPath = String.join(File.pathSeparator, jars);
    }

    /** From now on they start from what the first one wrote down. */
    void useCache() {
        if (!Files.exists(CACHE)) {
            throw new IllegalStateException(CACHE + " was not written");
        }
        hasCache = true;
    }

    List<String> command() {
        return List.of(
                Path.of(property("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                (hasCache ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + CACHE,
                "-cp",
                classPath,
                Worker.class.getName());
    }

    private static String jarOf(String folder, String name) {
        String jar = Fork.path(name).toString();
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--no-compress", "--file", jar, "-C", folder, ".");
        if (code != 0) {
            throw new IllegalStateException("no jar of " + folder);
        }
        return jar;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
