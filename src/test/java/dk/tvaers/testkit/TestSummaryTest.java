package dk.tvaers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor.Type;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

class TestSummaryTest {

    private static final List<String> CLASSES =
            IntStream.rangeClosed(1, 12).mapToObj(i -> "Class" + i + "Test").toList();

    @Test
    void itNamesTheTenSlowestClassesAndCountsEveryTest(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("summary.txt");
        TestSummary summary = new TestSummary(file);
        // the first begun is the last to end
        List<TestIdentifier> classes =
                CLASSES.stream().map(name -> identifier(name, Type.CONTAINER)).toList();
        classes.forEach(summary::executionStarted);
        Stream.of(
                        TestExecutionResult.successful(),
                        TestExecutionResult.successful(),
                        TestExecutionResult.failed(new AssertionError()),
                        TestExecutionResult.aborted(null))
                .forEach(result -> summary.executionFinished(identifier("method", Type.TEST), result));
        summary.executionSkipped(identifier("method", Type.TEST), "not today");
        classes.reversed().forEach(one -> summary.executionFinished(one, TestExecutionResult.successful()));
        summary.write();

        List<String> said = Files.readAllLines(file);
        assertThat(said.getFirst()).isEqualTo("The slowest classes:");
        assertThat(said.subList(1, 11))
                .map(line -> line.replaceFirst("^ +[0-9]+\\.[0-9] s  ", ""))
                .isEqualTo(CLASSES.subList(0, 10));
        assertThat(said.subList(11, said.size())).containsExactly("2 skipped", "2 passed, 1 failed");
    }

    @Test
    void aClassThatCannotBeSetUpIsAFailure(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("summary.txt");
        TestSummary summary = new TestSummary(file);
        TestIdentifier broken = identifier("BrokenTest", Type.CONTAINER);
        summary.executionStarted(broken);
        summary.executionFinished(broken, TestExecutionResult.failed(new AssertionError()));
        summary.write();
        assertThat(Files.readAllLines(file)).last().isEqualTo("0 passed, 1 failed");
    }

    private static TestIdentifier identifier(String name, Type type) {
        var source = type == Type.TEST ? MethodSource.from("AnyTest", name) : ClassSource.from(name);
        return TestIdentifier.from(new AbstractTestDescriptor(UniqueId.forEngine(name), name, source) {
            @Override
            public Type getType() {
                return type;
            }
        });
    }
}
