package dk.tvaers.jointwork;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.home.Agenda;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Scopes;
import dk.tvaers.testkit.SentStatements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class JointWorkPackTest {

    private final Shared shared = new Shared();
    private final Fresh fresh = shared.fresh;
    private final JointTaskPack pack = Portal.bean(JointTaskPack.class);
    private final SupportVisitPack visits = Portal.bean(SupportVisitPack.class);

    @Test
    void whoDoesATaskOrTakesPartReadsItsDeadlineAndTheReportHasAllThatAreOpen() {
        assertThat(of(GLOSTRUP)).isEmpty();
        shared.overdue("Skabelon");
        shared.report(shared.create(Shared.task("Analyse")), 0, JointTaskState.DONE, null);
        for (MunicipalityCode code : List.of(GLOSTRUP, ALBERTSLUND)) {
            assertThat(of(code).orElseThrow().tables().getFirst().rows())
                    .containsExactly(List.of(
                            "Skabelon",
                            "På tværs",
                            "Glostrup",
                            "Planlagt",
                            Now.today().minusDays(1).toString(),
                            "Frist overskredet"));
        }
        assertThat(of(HOEJE_TAASTRUP)).isEmpty();
        assertThat(of(null).orElseThrow().tables().getFirst().rows()).hasSize(1);
    }

    @Test
    void theHoursOfTheYearAndTheNextVisitsAreToldWithoutTheirNotes() {
        assertThat(visits(GLOSTRUP)).isEmpty();
        assertThat(visits(null)).isEmpty();
        shared.visit(GLOSTRUP, Now.today(), "2.5");
        PackContent own = visits(GLOSTRUP).orElseThrow();
        assertThat(own.facts())
                .containsExactly(
                        new PackContent.Fact("Besøg i år", "1"), new PackContent.Fact("Timer i år", "2,50 timer"));
        assertThat(own.tables().getFirst().rows())
                .containsExactly(List.of(Now.today().toString(), "Opstart af KY"));
        assertThat(fresh.asCoordinator(() -> visits.of(Scopes.of(GLOSTRUP), Texts.DANISH))
                        .toString())
                .contains("Opstart af KY")
                .doesNotContain("Kun os to");
        assertThat(visits(ALBERTSLUND)).isEmpty();
        assertThat(visits(null).orElseThrow().tables().getFirst().rows())
                .startsWith(List.of("Glostrup", "1", "2.50", "1.67"))
                .hasSize(3);
    }

    @Test
    void anOverdueTaskIsForTheNextMeetingAndEachSectionIsReadInFewStatements() {
        shared.create(Shared.task("Analyse"));
        JointTaskId late = shared.overdue("Skabelon");
        assertThat(fresh.asCoordinator(() -> Portal.bean(Agenda.class).gather()))
                .singleElement()
                .satisfies(points -> assertThat(points.items())
                        .extracting(item -> item.record())
                        .containsExactly(late));
        assertThat(fresh.<Long>asCoordinator(() -> SentStatements.count(() -> pack.of(Scopes.of(null), Texts.DANISH))))
                .isOne();
    }

    @Test
    void theReportNamesEveryOpenTaskHoweverManyThereAre() {
        JointTaskId id = shared.create(Shared.task("Analyse"));
        Fresh.sql("""
                insert into joint_task (collaboration_id, id, name, municipality_code, deadline, task_state, version)
                with recursive n as (select 1 i union all select i + 1 from n where i < 205)
                select t.collaboration_id, t.id + n.i, concat(t.name, n.i), t.municipality_code, t.deadline, t.task_state, 0
                from joint_task t join n where t.id = ?""", id.value());
        assertThat(of(null).orElseThrow().tables().getFirst().rows()).hasSize(206);
        assertThat(of(GLOSTRUP).orElseThrow().tables().getFirst().rows()).hasSize(206);
    }

    private Optional<PackContent> visits(@Nullable MunicipalityCode code) {
        return fresh.as(Role.SECRETARY, null, null, () -> visits.of(Scopes.of(code), Texts.DANISH));
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return fresh.as(Role.SECRETARY, null, null, () -> pack.of(Scopes.of(code), Texts.DANISH));
    }
}
