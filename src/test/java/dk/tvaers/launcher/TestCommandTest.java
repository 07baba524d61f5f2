package dk.tvaers.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestCommandTest {

    private final FakeProject project;

    TestCommandTest() throws IOException {
        project = new FakeProject();
        project.with("JAVA_HOME", project.jdk("jdk", "25"));
        project.script("path/chromium", "");
        maven(0, "5 passed, 0 failed");
    }

    @ParameterizedTest
    @CsvSource({"0,5 passed,0 failed,0", "0,4 passed,1 failed,1", "1,5 passed,0 failed,1", "0,0 passed,0 failed,1"})
    void itEndsWithTheCountAndSucceedsOnlyWhenAllPassed(int maven, String passed, String failed, int code)
            throws Exception {
        maven(maven, passed + ", " + failed);
        var outcome = project.run("test");
        assertThat(outcome.output().lines()).last().isEqualTo(passed + ", " + failed);
        assertThat(outcome.code()).isEqualTo(code);
    }

    @Test
    void anOldCountIsNotTakenForANewOne() throws Exception {
        project.run("test");
        project.script("mvnw", "exit 0");
        var outcome = project.run("test");
        assertThat(outcome.output()).isEqualTo("No test ran.");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void aNameRunsOneTest() throws Exception {
        project.run("test", "JdbcUrlTest");
        assertThat(project.calls("maven")).singleElement().asString().endsWith("test -Dtest=JdbcUrlTest");
    }

    @Test
    void aDatabaseIsGivenToTheTestsThatAreAboutIt() throws Exception {
        project.script("path/chromium", "exit 1");
        project.run("test", "--database", "jdbc:mysql://db/t");
        assertThat(project.calls("maven"))
                .singleElement()
                .asString()
                .endsWith("test -Dgroups=database -Dtvaers.test.database=jdbc:mysql://db/t");
    }

    @Test
    void theBrowserIsInstalledWhereItMayBe() throws Exception {
        withoutBrowser(0);
        project.script(
                "path/apt-get",
                "echo \"$@\" >>apt.calls; [ $1 = update ] || : >path/chromium; "
                        + "[ $1 = update ] || chmod +x path/chromium");
        project.script("path/chmod", "/bin/chmod \"$@\"");
        assertThat(project.run("test").code()).isZero();
        assertThat(project.calls("apt")).hasSize(2).last().asString().contains("install", "chromium");
    }

    @Test
    void withoutABrowserNoTestIsSkippedButAllAreRefused() throws Exception {
        withoutBrowser(1000);
        var outcome = project.run("test");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).endsWith("install it, on Debian with apt-get install chromium.");
        assertThat(project.calls("maven")).isEmpty();
    }

    private void withoutBrowser(int user) throws IOException {
        Files.delete(project.root.resolve("path/chromium"));
        Files.delete(project.root.resolve("path/id"));
        project.script("path/id", "echo " + user);
    }

    private void maven(int code, String summary) throws IOException {
        project.script(
                "mvnw",
                "echo \"$@\" >>maven.calls; mkdir -p target; echo '" + summary + "' >target/test-summary.txt; exit "
                        + code);
    }
}
