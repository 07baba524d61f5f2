package dk.tvaers.status.round;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Report;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A round that was closed a moment ago, tried by everything that can write: whatever it answers, the round stays as it is. */
@Tag("database")
class ClosedRoundTest {

    private static final String REPORT = "{\"submit\":true,\"colours\":{\"time\":\"GREEN\",\"economy\":\"GREEN\","
            + "\"resources\":\"GREEN\",\"technology\":\"GREEN\"},\"percent\":99,\"explanations\":[]}";

    private static final OpenRound NONE =
            new OpenRound(RoundId.next(), LocalDate.MIN, LocalDate.MIN, Instant.MIN, LocalDate.MIN, "", 0);

    private final RoundScene scene = new RoundScene();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, scene.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null);
    private final Instant opened = Now.instant().minus(Duration.ofHours(2));
    private OpenRound open = NONE;
    private @Nullable Report stood;

    @BeforeEach
    void closeARound() {
        RoundScene.at(opened, () -> scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(7))));
        stood = RoundScene.at(opened.plusSeconds(60), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        open = scene.asCoordinator(() ->
                Portal.bean(RoundRows.class).findOpen(scene.fresh.ref().id()).orElseThrow());
        close(open);
    }

    @Test
    void everyRouteThatWritesRoundsAnswersWithTheReasonAndChangesNothing() {
        Map<String, String> before = told();
        String round = "/report-rounds/" + open.roundId();
        String day = "{\"closesOn\":\"" + RoundScene.workedIn(3) + "\"}";
        String giveBack = "{\"report\":\"" + report().id() + "\",\"comment\":\"Skriv om\"}";
        assertThat(call(coordinator, "POST", "/report-rounds", day)).isEqualTo(409);
        assertThat(call(coordinator, "PUT", round + "/closing", day, "If-Match", "\"1\""))
                .isEqualTo(409);
        assertThat(call(coordinator, "PUT", round + "/closing", day, "If-Match", "\"0\""))
                .isEqualTo(409);
        assertThat(call(coordinator, "POST", round + "/returns", giveBack)).isEqualTo(409);
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThat(call(coordinator, method, round, day)).as(method).isBetween(404, 405);
        }
        String month = open.month().toString().substring(0, 7);
        assertThat(call(coordinator, "PUT", "/report-rhythm/skipped/" + month, null))
                .isEqualTo(409);
        assertThat(call(coordinator, "DELETE", "/report-rhythm/skipped/" + month, null))
                .isEqualTo(404);
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void whateverIsReportedOverTheApiAfterwardsComesTooLate() {
        Map<String, String> before = told();
        String reports = "/local-projects/" + scene.glostrup + "/reports";
        assertThat(call(leader, "PUT", "/local-projects/" + scene.glostrup + "/draft", REPORT, "If-Match", "\"0\""))
                .isEqualTo(200);
        assertThat(call(leader, "POST", "/reports/" + report().id() + "/corrections", REPORT))
                .isEqualTo(201);
        assertThat(call(leader, "POST", reports, REPORT)).isEqualTo(201);
        assertThat(call(leader, "POST", "/local-projects/" + scene.glostrupToo + "/reports", REPORT))
                .isEqualTo(201);
        assertThat(call(coordinator, "POST", "/local-projects/" + scene.albertslund + "/reports", REPORT))
                .isEqualTo(201);
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void noServiceChangesIt() {
        Map<String, String> before = told();
        List<Callable<?>> writes = new ArrayList<>();
        writes.add(() -> scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(3))));
        writes.add(() -> done(() -> scene.rounds.moveClosing(open.roundId(), RoundScene.workedIn(3), 1)));
        writes.add(() -> done(() -> scene.rounds.giveBack(open.roundId(), report().id(), "Skriv om")));
        writes.add(() -> done(() -> scene.rhythms.choose(new Rhythm(1, List.of(), 28, Set.of()), 0)));
        writes.add(() -> byItself(() -> Portal.bean(RoundTurns.class).closeDue()));
        writes.add(() -> byItself(() -> Portal.bean(RoundTurns.class).openDue()));
        writes.add(() -> byItself(() -> Portal.bean(RoundTurns.class).remindDue()));
        writes.add(() -> scene.asLeader(
                RoundScene.GLOSTRUP, () -> scene.reports.supersede(report().id(), RoundScene.green(98))));
        writes.add(() -> scene.asLeader(RoundScene.GLOSTRUP, () -> scene.reports.unchanged(scene.glostrup, null)));
        writes.add(() -> scene.submit(scene.glostrupToo, RoundScene.GLOSTRUP, 97));
        int refused = 0;
        for (Callable<?> write : writes) {
            try {
                write.call();
            } catch (RuleBroken | Conflict expected) {
                refused++;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            assertThat(told()).isEqualTo(before);
        }
        assertThat(refused).isEqualTo(3);
    }

    @Test
    void closingItOnceMoreIsRefusedByItsKey() {
        Map<String, String> before = told();
        assertThatThrownBy(() -> close(open)).hasStackTraceContaining("Duplicate entry");
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void whatTheRestOfThePortalRenamesStopsAndTakesAwayDoesNotReachIt() {
        Map<String, String> before = told();
        long collaboration = scene.fresh.ref().id().value();
        Fresh.sql(
                "update project set short_name = 'Nyt navn', code = concat('N', code) where collaboration_id = ?",
                collaboration);
        Fresh.sql("update local_project set participation = 'STOPPED' where collaboration_id = ?", collaboration);
        Fresh.sql("update membership set left_on = '2016-01-01' where collaboration_id = ?", collaboration);
        Fresh.sql("update person set name = 'Et andet navn' where collaboration_id = ?", collaboration);
        assertThat(told()).isEqualTo(before);
    }

    /** What programs are told about the round, and the trend in each colour. */
    private Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        List<String> paths = new ArrayList<>(List.of("/report-rounds", "/report-rounds/" + open.roundId()));
        for (Dimension dimension : Dimension.values()) {
            paths.add("/report-round-trend?dimension=" + dimension);
        }
        for (String path : paths) {
            HttpResponse<String> answer = coordinator.call("GET", base() + path, null);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            told.put(path, answer.body());
        }
        assertThat(Json.of(coordinator.call("GET", base() + "/report-rounds/" + open.roundId(), null))
                        .get("round")
                        .get("accepted")
                        .value())
                .isEqualTo(1);
        return told;
    }

    private int call(Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(method, base() + path, body, headers).statusCode();
    }

    private String base() {
        return "/api/v1/collaborations/" + scene.fresh.ref().slug();
    }

    private Report report() {
        return requireNonNull(stood);
    }

    private void close(OpenRound round) {
        byItself(() -> Portal.bean(RoundTurns.class).close(round));
    }

    private boolean byItself(Runnable run) {
        return scene.byItself(run);
    }

    private boolean done(Runnable act) {
        return scene.asCoordinator(() -> {
            act.run();
            return true;
        });
    }
}
