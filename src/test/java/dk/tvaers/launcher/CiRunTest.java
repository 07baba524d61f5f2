package dk.tvaers.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold before a change is taken, in a repository of its own. */
class CiRunTest {

    private static final String BUNDLE = "src/main/bundles/prod.bundle";

    private final FakeProject project;

    CiRunTest() throws Exception {
        project = new FakeProject();
        for (var tool : List.of("git", "shuf")) {
            Files.createSymbolicLink(project.root.resolve("path").resolve(tool), Path.of("/usr/bin", tool));
        }
        Files.createDirectories(project.root.resolve(".ci"));
        Files.copy(Path.of(".ci/run"), project.root.resolve(".ci/run"));
        Files.createDirectories(project.root.resolve("src/main/bundles"));
        Files.writeString(project.root.resolve(BUNDLE), "current");
        tests("");
        git("init", "-q");
        git("add", BUNDLE);
        git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "The bundle");
    }

    @Test
    void itRunsEveryTestAndSaysWhereARealMySqlIsNotToBeHad() throws Exception {
        var outcome = ci();
        assertThat(outcome.output()).startsWith("Not proved on a real MySQL");
        assertThat(outcome.code()).isZero();
        assertThat(project.calls("tvaers")).containsExactly("test");
    }

    @Test
    void aStaleBundleFailsIt() throws Exception {
        tests("echo 'made anew by the build' >" + BUNDLE);
        var outcome = ci();
        assertThat(outcome.output()).startsWith(BUNDLE + " is stale").hasLineCount(1);
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void aTestThatFailsFailsIt() throws Exception {
        tests("exit 3");
        assertThat(ci().code()).isEqualTo(3);
    }

    private void tests(String what) throws IOException {
        project.script("tvaers", "echo \"$@\" >>tvaers.calls; " + what);
    }

    private FakeProject.Outcome ci() throws Exception {
        return project.call(List.of("/bin/bash", ".ci/run"));
    }

    private void git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("/usr/bin/git"));
        command.addAll(List.of(arguments));
        var outcome = project.call(command);
        assertThat(outcome.code()).as(outcome.output()).isZero();
    }
}
