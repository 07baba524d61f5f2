package dk.tvaers.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FindingTheJdkTest {

    private final FakeProject project;

    FindingTheJdkTest() throws IOException {
        project = new FakeProject();
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        var home = project.jdk("chosen", "25.0.1");
        onThePath("other", "25");
        assertThat(project.with("JAVA_HOME", home).run("jdk").output()).isEqualTo(home.toString());
    }

    @Test
    void aJavaHomeOfAnotherVersionIsPassedOver() throws Exception {
        project.with("JAVA_HOME", project.jdk("old", "17.0.15"));
        onThePath("new", "25");
        assertThat(project.run("jdk").output()).endsWith("/new");
    }

    @Test
    void theUsualFoldersAreSearchedLast() throws Exception {
        onThePath("old", "21.0.2");
        project.jdk("jvm/a jdk-21", "21");
        project.jdk("jvm/a jdk-25", "25.0.3");
        project.with("TVAERS_JDK_FOLDERS", project.root.resolve("opt") + ":" + project.root.resolve("jvm"));
        assertThat(project.run("jdk").output()).endsWith("/jvm/a jdk-25");
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
        var home = project.jdk("runtime", "25.0.1");
        Files.delete(home.resolve("bin/javac"));
        assertThat(project.with("JAVA_HOME", home).run("jdk").code()).isEqualTo(1);
    }

    @Test
    void withoutOneItSaysInOneSentenceWhatToInstall() throws Exception {
        var outcome = project.run("run");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith("Tværs needs a JDK 25: install one")
                .hasLineCount(1);
        assertThat(project.calls("maven")).isEmpty();
    }

    private void onThePath(String folder, String version) throws IOException {
        var java = project.jdk(folder, version).resolve("bin/java");
        Files.createSymbolicLink(project.root.resolve("path/java"), java);
    }
}
