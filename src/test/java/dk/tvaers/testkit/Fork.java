package dk.tvaers.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This JVM of the several that the build runs tests in, beside each other: each has its database, portal and folders. */
public final class Fork {

    private static final String NUMBER = System.getProperty("tvaers.test.fork", "1");

    private Fork() {}

    /** A name that no other JVM of the build uses. */
    public static String name(String name) {
        return name + "-" + NUMBER;
    }

    /** A file or folder that no other JVM of the build uses, in a folder that is there. */
    public static Path path(String name) {
        try {
            return Files.createDirectories(Path.of("target", name("fork"))).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
