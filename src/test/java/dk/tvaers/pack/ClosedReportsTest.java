package dk.tvaers.pack;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundScene;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report of a closed round: kept at its closing, and served ever after. */
@Tag("database")
class ClosedReportsTest {

    private static final int NO_SUCH_RIGHT = 1142;

    private final Packed packed = new Packed();
    private final Fresh fresh = packed.scene.fresh;
    private final ClosedReports closed = Portal.bean(ClosedReports.class);

    @Test
    void whatStoodAtTheClosingIsServedEverAfterWhateverChanges() throws SQLException {
        RoundId round = packed.scene.asCoordinator(() -> packed.scene.rounds.openNow(workedLastDay()));
        packed.deviate();
        assertThatThrownBy(() -> fresh.asCoordinator(() -> closed.get(round))).isInstanceOf(NotFound.class);
        Instant night = packed.closeNow();

        Pack atClosing = fresh.asCoordinator(() -> closed.get(round));
        assertThat(atClosing.toString()).contains(Packed.OPEN, "Glostrup").doesNotContain(Packed.INTERNAL);
        assertThat(fresh.asCoordinator(() -> closed.find(round)).orElseThrow().isMade())
                .isFalse();
        assertThatThrownBy(() -> fresh.asCoordinator(() -> closed.take(round, PackFormat.PDF)))
                .as("the files come with a job")
                .isInstanceOf(NotFound.class);
        // what comes between the closing and the job stands in no file
        packed.scene.submit(packed.scene.glostrup, GLOSTRUP, 99);
        Due.runAt(night.plusSeconds(60));
        ClosedReportFile pdf = take(round, PackFormat.PDF);
        ClosedReportFile excel = take(round, PackFormat.EXCEL);
        assertThat(PdfUa.problems(pdf.bytes())).isEmpty();
        assertThat(Packed.text(pdf.bytes()))
                .contains(Packed.OPEN, "Møde hver uge")
                .doesNotContain(Packed.INTERNAL);
        assertThat(Packed.sheets(excel.bytes()).toString())
                .contains(Packed.OPEN)
                .doesNotContain(Packed.INTERNAL);

        Fresh.sql("update project set short_name = 'Omdøbt' where collaboration_id = ?", tenant());
        Fresh.sql("update collaboration set name = 'Et andet navn' where id = ?", tenant());
        packed.scene.submit(packed.scene.albertslund, Fresh.ALBERTSLUND, 100);
        Due.runAt(night.plusSeconds(120));
        fresh.asCoordinator(() -> Portal.bean(ClosedReportJob.class).run(round.toString()));
        assertThat(take(round, PackFormat.PDF).bytes()).isEqualTo(pdf.bytes());
        assertThat(take(round, PackFormat.EXCEL).bytes()).isEqualTo(excel.bytes());
        assertThat(fresh.asCoordinator(() -> closed.get(round))).isEqualTo(atClosing);
        assertThat(fresh.count("select count(*) from closed_report_file where collaboration_id = ?"))
                .isEqualTo(2);

        for (String statement : List.of(
                "update closed_report set content = '{}'",
                "delete from closed_report",
                "update closed_report_file set sha256 = ''",
                "delete from closed_report_file")) {
            try (Connection connection = Sql.asRunning();
                    Statement attempt = connection.createStatement()) {
                assertThatThrownBy(() -> attempt.executeUpdate(statement))
                        .as(statement)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                                .isEqualTo(NO_SUCH_RIGHT));
            }
        }
        try (Connection connection = Sql.asRunning();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.executeUpdate("delete from stored_file where collaboration_id = "
                            + tenant() + " and id in (select file_id from closed_report_file)"))
                    .as("its file stays too")
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void programsGetTheSameBytesEachTimeAndNobodyCanWriteThem() {
        RoundId round = packed.close();
        Due.runAt(Now.instant().plusSeconds(864_000));
        Visitor reader = Visitor.with(Role.READER, fresh.ref(), "165", null);
        String path = "/api/v1/collaborations/" + fresh.ref().slug() + "/report-rounds/" + round + "/report";
        HttpResponse<String> pdf = reader.call("GET", path + "/pdf", null);
        assertThat(pdf.statusCode()).as(pdf.body()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("ETag"))
                .contains('"' + take(round, PackFormat.PDF).sha256() + '"');
        assertThat(reader.call("GET", path + "/pdf", null).body()).isEqualTo(pdf.body());
        assertThat(reader.call("GET", path, null).body()).contains("Programrapport for");
        assertThat(reader.call("GET", path + "/word", null).statusCode()).isEqualTo(404);
        Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(coordinator.call(method, path, "{}").statusCode())
                    .as(method)
                    .isIn(404, 405);
            assertThat(coordinator.call(method, path + "/pdf", "{}").statusCode())
                    .as(method)
                    .isIn(404, 405);
        }
        assertThat(reader.call("GET", "/api/v1/collaborations/" + fresh.ref().slug() + "/closed-reports", null)
                        .body())
                .contains(round.toString(), "\"made\":true");
    }

    @Test
    void aFileThatIsNotWhatWasKeptIsNotHandedOut() {
        RoundId round = packed.close();
        Due.runAt(Now.instant().plusSeconds(864_000));
        asMigrating(
                "update closed_report_file set sha256 = repeat('0', 64) where format = 'PDF' and collaboration_id = "
                        + tenant());
        assertThatThrownBy(() -> take(round, PackFormat.PDF)).isInstanceOf(IllegalStateException.class);
        assertThat(take(round, PackFormat.EXCEL).bytes()).isNotEmpty();
    }

    @Test
    void whatTheClosingTakesBackKeepsNoReportAndNoJob() {
        packed.scene.asCoordinator(() -> packed.scene.rounds.openNow(workedLastDay()));
        String jobs = "select count(*) from job where task_name = 'closed-report' and task_instance like concat("
                + "(select slug from collaboration where id = ?), '/%')";
        String reports = "select count(*) from closed_report where collaboration_id = ?";
        assertThatThrownBy(() -> transactions().executeWrite(closing -> {
                    packed.closeNow();
                    assertThat(fresh.count(reports)).isOne();
                    assertThat(fresh.count(jobs)).isOne();
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(fresh.count(reports)).isZero();
        assertThat(fresh.count(jobs)).isZero();
    }

    @Test
    void leadersAndCoordinatorsAreToldOnceThatItIsReady() {
        RoundId round = packed.scene.asCoordinator(() -> packed.scene.rounds.openNow(workedLastDay()));
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.READER, fresh.ref(), "161", null);
        Instant night = packed.closeNow();
        String told = "select count(*) from message where collaboration_id = ? and kind = 'closed-report'";
        assertThat(fresh.count(told)).isZero();
        Due.runAt(night.plusSeconds(60));
        fresh.asCoordinator(() -> Portal.bean(ClosedReportJob.class).run(round.toString()));
        assertThat(fresh.count(told)).as("%s", leader.email()).isOne();
        assertThat(fresh.asCoordinator(() -> closed.list(true, Paging.of(0, 10))))
                .extracting(ClosedReportItem::roundId)
                .containsExactly(round);
    }

    private ClosedReportFile take(RoundId round, PackFormat format) {
        return fresh.asCoordinator(() -> closed.take(round, format));
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return Portal.bean(TransactionOperations.class);
    }

    private static LocalDate workedLastDay() {
        return RoundScene.workedIn(3);
    }

    private static void asMigrating(String sql) {
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long tenant() {
        return fresh.ref().id().value();
    }
}
