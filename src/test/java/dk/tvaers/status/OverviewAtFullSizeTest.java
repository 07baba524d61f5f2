package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 98 municipalities x 30 projects x 36 reports, beside another collaboration of that size. */
@Tag("database")
class OverviewAtFullSizeTest {

    private static final Instant TODAY = Instant.parse("2015-12-20T10:00:00Z");

    private static FullSize size;
    private static PersonId coordinator;

    @BeforeAll
    static void fill() {
        new FullSize(2);
        size = new FullSize(36);
        coordinator = size.fresh.person("Programkoordinator", null);
    }

    @Test
    void theOverviewTakesAtMostFiveStatementsAndNoFullScan() throws Exception {
        AtomicReference<OverviewData> data = new AtomicReference<>();
        Callable<?> read = () -> {
            data.set(Portal.bean(Overview.class).overview(OverviewFilter.ALL));
            return true;
        };
        asCoordinator(read);
        Statements statements = Statements.of(() -> asCoordinator(read));

        assertThat(data.get().cells()).hasSize(FullSize.MUNICIPALITIES * FullSize.PROJECTS);
        assertThat(data.get().municipalities()).hasSize(FullSize.MUNICIPALITIES);
        assertThat(data.get().projects()).hasSize(FullSize.PROJECTS);
        assertThat(data.get().attention()).hasSizeGreaterThan(1900);
        assertThat(statements.sql()).hasSizeBetween(1, 5);
        assertPlans(statements);
        assertThat(statements.tenantSteps())
                .filteredOn(step -> "c".equals(step.get("table")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.get("key")).isEqualTo("PRIMARY"));
    }

    /** Who sees the explanations of one municipality only asks once whether all of them are open. */
    @Test
    void theOverviewOfALeaderTakesTwoStatementsMoreHoweverManyMunicipalities() throws Exception {
        Statements statements = Statements.of(() -> Now.at(
                TODAY,
                () -> size.fresh.as(
                        coordinator,
                        List.of(Scene.grant(Role.PROGRAMME_LEADER, Fresh.GLOSTRUP, null)),
                        () -> Portal.bean(Overview.class).overview(OverviewFilter.ALL))));
        assertThat(statements.sql()).hasSizeBetween(3, 7);
    }

    @Test
    void theMonthOfAMunicipalityTakesSevenStatementsAndNoFullScan() throws Exception {
        AtomicReference<MonthData> data = new AtomicReference<>();
        Statements statements = Statements.of(() -> asCoordinator(() -> {
            data.set(Portal.bean(Month.class).month(Fresh.GLOSTRUP));
            return true;
        }));

        assertThat(data.get().rows()).hasSize(FullSize.PROJECTS).allSatisfy(row -> assertThat(row.previous())
                .isNotNull());
        assertThat(statements.sql()).hasSize(7);
        assertPlans(statements);
    }

    @Test
    void theHistoryReadsOnlyItsPage() throws Exception {
        OverviewData overview = asCoordinator(() -> Portal.bean(Overview.class).overview(OverviewFilter.ALL));
        LocalProjectId id = overview.cells().getFirst().localProject();
        AtomicReference<List<Report>> data = new AtomicReference<>();

        Statements statements = Statements.of(() -> asCoordinator(() -> {
            data.set(Portal.bean(StatusReports.class).history(id, 1, 10).items());
            return true;
        }));

        assertThat(data.get()).hasSize(10).first().extracting(Report::percent).isEqualTo(25);
        assertThat(statements.sql()).hasSize(4);
    }

    private static void assertPlans(Statements statements) {
        List<Map<String, String>> steps = statements.tenantSteps();
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(step.get("type")).as("%s", step).isIn("const", "eq_ref", "ref", "range", "index_merge");
            assertThat(step.get("key")).as("%s", step).isNotEqualTo("null");
        });
    }

    private static <T> T asCoordinator(Callable<T> call) throws Exception {
        return Now.at(
                TODAY, () -> size.fresh.as(coordinator, List.of(Scene.grant(Role.COORDINATOR, null, null)), call));
    }
}
