package dk.tvaers.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {

    private final FakeProject project;

    RunCommandTest() throws IOException {
        project = new FakeProject();
        project.with("JAVA_HOME", project.jdk("jdk", "25"));
        olderThanAnyBuild(project.root.resolve("pom.xml"), project.root.resolve("src/main/java"));
    }

    @Test
    void aSecondStartBuildsNothing() throws Exception {
        assertThat(project.run("run").code()).isZero();
        assertThat(project.run("run").code()).isZero();
        assertThat(project.calls("maven")).hasSize(1);
        assertThat(project.calls("java")).hasSize(3);
    }

    @Test
    void aNewerSourceIsBuilt() throws Exception {
        project.run("run");
        var source = Files.writeString(project.root.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        project.run("run");
        assertThat(project.calls("maven")).hasSize(2);
    }

    @Test
    void aBuildThatFailsStartsNothing() throws Exception {
        project.script("mvnw", "mkdir -p target/run/lib; : >target/tvaers-0.1.jar; exit 1");
        assertThat(project.run("run").code()).isEqualTo(1);
        assertThat(project.run("run").code()).isEqualTo(1);
        assertThat(project.calls("java")).isEmpty();
    }

    @Test
    void theFirstStartLearnsWhatTheLaterOnesLoad() throws Exception {
        project.run("run");
        project.run("run");
        assertThat(project.calls("java").getFirst())
                .contains("-XX:AOTCacheOutput=target/run/", "data=target/run/training");
        assertThat(project.calls("java").subList(1, 3))
                .allSatisfy(call -> assertThat(call).contains("-XX:AOTCache=target/run/", "data=" + data()));
    }

    @Test
    void itsOptionsReachThePortal() throws Exception {
        project.run("run", "--empty", "--port", "8181", "--data", "elsewhere");
        assertThat(project.calls("java").getLast())
                .contains("port=8181", "empty=true")
                .contains("data=" + project.root.resolve("elsewhere"))
                .endsWith("url=");
    }

    @Test
    void aDatabaseOfOnesOwnTakesThePlaceOfTheEmbeddedOne() throws Exception {
        project.run("run", "--database", "jdbc:mysql://db/tvaers?a=b&c=d");
        assertThat(project.calls("java"))
                .singleElement()
                .asString()
                .contains("empty=false")
                .endsWith("url=jdbc:mysql://db/tvaers?a=b&c=d");
    }

    @Test
    void onAnotherPlatformItPointsToADatabaseOfOnesOwn() throws Exception {
        Files.delete(project.root.resolve("path/uname"));
        project.script("path/uname", "echo Darwin");
        var outcome = project.run("run");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("--database").hasLineCount(1);
        assertThat(project.calls("maven")).isEmpty();
        assertThat(project.run("run", "--database", "jdbc:mysql://db/tvaers").code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"run --port,--port wants a value.", "run --fast,run does not know --fast", "fly,There is no fly"})
    void whatItDoesNotKnowItSaysInOneLine(String arguments, String answer) throws Exception {
        var outcome = project.run(arguments.split(" ", -1));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).startsWith(answer).hasLineCount(1);
    }

    private Path data() {
        return project.root.resolve("data");
    }

    private static void olderThanAnyBuild(Path... files) throws IOException {
        for (var file : files) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        }
    }
}
