package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class FrozenReportsTest {

    private final Scene scene = new Scene();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update status_report set percent = 100",
                "delete from status_report",
                "update status_explanation set cause = 'x'",
                "delete from status_explanation"
            })
    void theRunningUserChangesNoSubmittedReport(String statement) throws SQLException {
        Report sent = scene.submit(scene.local, scene.troubled(Dimension.TIME));

        try (Connection connection = Sql.asRunning();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.executeUpdate(statement))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                            .isEqualTo(1142));
        }
        assertThat(scene.history()).containsExactly(sent);
    }

    @RepeatedTest(5)
    void ofTwoFirstReportsAtOnceOneIsAConflictOrFollowsTheOther() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Report> submit = () -> {
            together.await();
            return scene.submit(scene.local, Scene.green(10));
        };
        int won = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Report> future : threads.invokeAll(List.of(submit, submit))) {
                try {
                    future.get();
                    won++;
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Conflict.class);
                }
            }
        }
        assertThat(won).isPositive();
        assertThat(scene.history()).hasSize(won);
        assertThat(scene.fresh.count("select count(*) from status_current where collaboration_id = ?"))
                .isEqualTo(1);
    }
}
