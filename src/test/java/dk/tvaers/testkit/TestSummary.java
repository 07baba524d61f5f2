package dk.tvaers.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts every test of every engine, properties among them, and times the classes; {@code ./tvaers test} ends with the
 * sum of what each JVM writes.
 */
public final class TestSummary implements TestExecutionListener {

    private static final int SLOWEST = 10;

    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private final Map<String, Long> nanosByClass = new ConcurrentHashMap<>();
    private final Path file;

    public TestSummary() {
        this(Fork.path("test-summary.txt"));
    }

    TestSummary(Path file) {
        this.file = file;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.incrementAndGet();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            failed.incrementAndGet(); // a class that cannot be set up is a failure too
        } else if (test.isTest()) {
            (result.getStatus() == Status.ABORTED ? skipped : passed).incrementAndGet();
        }
        var className = topLevelClass(test);
        var start = started.remove(test.getUniqueId());
        if (className != null && start != null) {
            nanosByClass.merge(className, System.nanoTime() - start, Math::max);
        }
    }

    /** The class itself, and for a nested one the class around it, whose time contains it. */
    private static @Nullable String topLevelClass(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName().replaceFirst("\\$.*", ""))
                .orElse(null);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        write();
    }

    void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        var slowest = nanosByClass.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SLOWEST)
                .map(entry -> String.format(Locale.ROOT, "%7.1f s  %s", entry.getValue() / 1e9, entry.getKey()))
                .collect(Collectors.joining("\n", "The slowest classes:\n", "\n"));
        var notRun = skipped.get() == 0 ? "" : skipped.get() + " skipped\n";
        return slowest + notRun + passed.get() + " passed, " + failed.get() + " failed\n";
    }
}
