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
    void theJvmsThatRanBesideEachOtherAreCountedAsOne() throws Exception {
        project.script("mvnw", """
                mkdir -p target/fork-1 target/fork-2
                echo 'The slowest classes:
                    9.5 s  SlowTest
                    2.0 s  QuickTest
                1 skipped
                5 passed, 0 failed' >target/fork-1/test-summary.txt
                echo 'The slowest classes:
                   10.0 s  SlowestTest
                3 passed, 0 failed' >target/fork-2/test-summary.txt""");
        var outcome = project.run("test");
        assertThat(outcome.output().lines().map(String::strip))
                .containsExactly(
                        "The slowest classes:",
                        "10.0 s  SlowestTest",
                        "9.5 s  SlowTest",
                        "2.0 s  QuickTest",
                        "1 skipped",
                        "8 passed, 0 failed");
        assertThat(outcome.code()).isZero();
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
                "echo \"$@\" >>maven.calls; mkdir -p target/fork-1; echo '" + summary
                        + "' >target/fork-1/test-summary.txt; exit " + code);
    }
}
