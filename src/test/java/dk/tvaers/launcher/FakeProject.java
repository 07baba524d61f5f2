package dk.tvaers.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The script in a folder of its own, with a Maven and JDKs that only write down how they were called, and a path that
 * holds the ordinary tools and nothing else.
 */
final class FakeProject {

    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "cksum",
            "date",
            "dirname",
            "find",
            "grep",
            "head",
            "id",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "seq",
            "sleep",
            "sort",
            "touch",
            "tr",
            "uname");

    final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    record Outcome(int code, String output) {}

    FakeProject() throws IOException {
        var parent = Path.of("target", "launcher").toAbsolutePath();
        Files.createDirectories(parent);
        root = Files.createTempDirectory(parent, "project");
        Files.copy(Path.of("tvaers"), root.resolve("tvaers"));
        Files.createDirectories(root.resolve("src/main/java"));
        Files.createDirectories(root.resolve("frontend"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (var tool : TOOLS) {
            var from = Path.of("/usr/bin", tool);
            var path = root.resolve("path").resolve(tool);
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Files.exists(from) ? from : Path.of("/bin", tool));
        }
        script("mvnw", """
                echo "$@" >>maven.calls
                mkdir -p target/run/lib frontend/generated src/main/frontend
                : >target/tvaers-0.1.jar; : >frontend/index.html; : >frontend/generated/made.js
                """);
        environment.put("PATH", root.resolve("path").toString());
        environment.put("HOME", root.resolve("home").toString());
        environment.put("TVAERS_JDK_FOLDERS", root.resolve("none").toString());
    }

    /** A JDK that answers with its version and writes down how it was started. */
    Path jdk(String folder, String version) throws IOException {
        script(folder + "/bin/javac", "");
        script(folder + "/bin/java", """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-09-16' >&2; exit; fi
                echo "$@ port=$TVAERS_PORT data=$TVAERS_DATA empty=$TVAERS_EMPTY url=$TVAERS_DB_URL" >>java.calls; echo http://localhost:8080
                for word in "$@"; do case $word in -XX:AOTCacheOutput=*) : >"${word#*=}" ;; esac; done
                """.formatted(version));
        return root.resolve(folder);
    }

    void script(String name, String body) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    FakeProject with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh", "tvaers"));
        command.addAll(List.of(arguments));
        return call(command);
    }

    /** Calls a program with the project's path and environment. */
    Outcome call(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        process.outputWriter().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.strip());
    }

    List<String> calls(String of) throws IOException {
        var file = root.resolve(of + ".calls");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
