package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.jobs.RecurringJob;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundItem;
import dk.tvaers.status.round.RoundTrend;
import dk.tvaers.status.round.RoundTrends;
import dk.tvaers.status.round.Rounds;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 98 municipalities x 30 projects x 12 closed rounds and an open one, beside another collaboration of that size. */
@Tag("database")
class RoundsAtFullSizeTest {

    private static final Instant TODAY = Instant.parse("2015-12-10T10:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2015-12-20T10:00:00Z");
    private static final int LINES = FullSize.MUNICIPALITIES * FullSize.PROJECTS;

    private static FullSize size;
    private static PersonId coordinator;
    private static List<RoundItem> rounds;

    // nothing is claimed of this time: a slow machine fills more slowly than the guard against hanging allows
    @BeforeAll
    @Timeout(1500)
    static void fill() throws Exception {
        keepRounds(new FullSize(2));
        size = new FullSize(2);
        coordinator = size.fresh.person("Programkoordinator", null);
        keepRounds(size);
        at(TODAY, () -> service().openNow(LocalDate.of(2015, 12, 16)));
        rounds = at(TODAY, () -> service().list());
    }

    @Test
    void theListOfRoundsTakesOneStatement() throws Exception {
        assertThat(rounds).hasSize(13).filteredOn(RoundItem::isOpen).hasSize(1);
        assertThat(rounds).last().satisfies(round -> assertThat(round.expected())
                .isEqualTo(LINES));
        Statements statements = Statements.of(() -> at(TODAY, () -> service().list()));
        assertThat(statements.sql()).hasSize(1);
        assertPlans(statements);
    }

    @Test
    void anOpenRoundAndAClosedOneAreReadInAFewStatements() throws Exception {
        RoundId open = rounds.getFirst().id();
        RoundId closed = rounds.getLast().id();
        Statements live = Statements.of(() -> at(TODAY, () -> service().get(open)));
        assertThat(live.sql()).hasSizeBetween(3, 5);
        assertPlans(live);
        Statements kept = Statements.of(() -> at(TODAY, () -> service().get(closed)));
        assertThat(kept.sql()).hasSizeBetween(3, 4);
        assertPlans(kept);
        assertThat(at(TODAY, () -> service().get(closed)).municipalities()).hasSize(FullSize.MUNICIPALITIES);
    }

    @Test
    void howAMunicipalityStandsReadsThatOneOnly() throws Exception {
        Statements statements = Statements.of(() -> at(TODAY, () -> service().standing(Fresh.GLOSTRUP)));
        assertThat(statements.sql()).hasSizeBetween(3, 5).anyMatch(sql -> sql.contains("municipality_code = '161'"));
        assertPlans(statements);
        assertThat(at(TODAY, () -> service().standing(Fresh.GLOSTRUP))
                        .orElseThrow()
                        .municipality()
                        .reports())
                .hasSize(FullSize.PROJECTS);
    }

    @Test
    void theTrendTakesTwoStatementsWhateverIsChosen() throws Exception {
        ProjectId project = at(TODAY, () -> Portal.bean(Overview.class).overview(OverviewFilter.ALL))
                .projects()
                .getFirst()
                .id();
        for (Dimension dimension : Dimension.values()) {
            assertThat(trend(dimension, null, null)).isEqualTo(LINES);
        }
        assertThat(trend(Dimension.OVERALL, "161", null)).isEqualTo(FullSize.PROJECTS);
        assertThat(trend(Dimension.OVERALL, null, project)).isEqualTo(FullSize.MUNICIPALITIES);
        assertThat(trend(Dimension.OVERALL, "161", project)).isEqualTo(1);
        Statements choices = Statements.of(
                () -> at(TODAY, () -> Portal.bean(RoundTrends.class).choices()));
        assertThat(choices.sql()).hasSize(2);
        assertPlans(choices);
    }

    @Test
    void theClosingTakesNoStatementForEachReport() throws Exception {
        long closing = SentStatements.count(() -> {
            byItself(AFTERWARDS, "report-rounds");
            return true;
        });
        assertThat(closing).isLessThan(40);
        RoundItem closed = at(AFTERWARDS, () -> service().list()).getFirst();
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.expected()).isEqualTo(LINES);
    }

    private static int trend(Dimension dimension, @Nullable String municipality, @Nullable ProjectId project)
            throws Exception {
        Callable<?> read = () -> Portal.bean(RoundTrends.class)
                .over(dimension, municipality == null ? null : new MunicipalityCode(municipality), project);
        Statements statements = Statements.of(() -> at(TODAY, read));
        assertThat(statements.sql()).hasSize(2);
        assertPlans(statements);
        var trend = (RoundTrend) at(TODAY, read);
        assertThat(trend.months()).hasSize(RoundTrends.ROUNDS);
        return trend.rows().size();
    }

    private static void assertPlans(Statements statements) {
        List<Map<String, String>> steps = statements.tenantSteps();
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(step.get("type"))
                    .as("%s", step)
                    .isIn("const", "eq_ref", "ref", "range", "index_merge", "system");
            assertThat(step.get("key")).as("%s", step).isNotEqualTo("null");
        });
    }

    private static Rounds service() {
        return Portal.bean(Rounds.class);
    }

    private static <T> T at(Instant instant, Callable<T> call) throws Exception {
        return Now.at(
                instant, () -> size.fresh.as(coordinator, List.of(Scene.grant(Role.COORDINATOR, null, null)), call));
    }

    private static void byItself(Instant instant, String job) {
        Portal.bean(CurrentContext.class)
                .within(
                        new Context.InCollaboration(size.fresh.ref(), Actor.portal()),
                        () -> Now.at(instant, () -> Portal.beans().getBeansOfType(RecurringJob.class).stream()
                                .filter(each -> each.name().equals(job))
                                .forEach(RecurringJob::run)));
    }

    /** Twelve rounds of which everything stood. */
    private static void keepRounds(FullSize full) {
        String tenant = String.valueOf(full.fresh.ref().id().value());
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            for (String step : ROUNDS) {
                statement.execute(step.replace(":c", tenant));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String[] ROUNDS = {"""
        insert into report_round (collaboration_id, id, month, opens_on, opened_at)
        with recursive n (i) as (select 0 union all select i + 1 from n where i < 11)
        select :c, p.id + i, '2014-12-01' + interval i month, '2014-12-01' + interval i month,
          '2014-12-01' + interval i month
        from n join programme p on p.collaboration_id = :c""", """
        insert into round_closing (collaboration_id, round_id, closes_on, closed_at)
        select collaboration_id, id, opens_on + interval 14 day, opens_on + interval 15 day from report_round
        where collaboration_id = :c""", """
        insert into round_line (collaboration_id, id, round_id, local_project_id, municipality_code, municipality_name,
          project_id, project_code, project_name, line_state, on_behalf, time_light, economy_light, resources_light,
          technology_light, overall_light, percent)
        select :c, min(p.id) over () + row_number() over (order by r.id, l.id), r.id, l.id, l.municipality_code, 'Kommune',
          p.id, p.code, p.short_name, 'ACCEPTED', 0, 'GREEN', 'YELLOW', 'RED', 'GREEN', 'GREEN', 10
        from report_round r join local_project l on l.collaboration_id = r.collaboration_id
        join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
        where r.collaboration_id = :c""", "analyze table report_round, round_closing, round_line"};
}
