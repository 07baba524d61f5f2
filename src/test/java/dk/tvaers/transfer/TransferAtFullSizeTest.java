package dk.tvaers.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.status.FullSize;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists of 98 municipalities x 30 projects x 36 reports go out, and long ones come in. */
@Tag("database")
class TransferAtFullSizeTest {

    private static final LocalDate START = LocalDate.of(2013, 1, 1);
    private static final int A_MONTH = FullSize.MUNICIPALITIES * FullSize.PROJECTS;

    private static final int MONTHS = 12;
    private static final int FEW = 100;

    private static FullSize size;
    private static PersonId coordinator;

    @BeforeAll
    static void fill() {
        size = new FullSize(MONTHS);
        coordinator = size.fresh.person("Programkoordinator", null);
    }

    @Test
    void eachPartOfTheReportsTakesAtMostFiveStatements() throws Exception {
        for (int months : new int[] {1, MONTHS}) {
            long rows = (long) months * A_MONTH;
            long statements =
                    Measured.of(rows, () -> export(order("reports", months))).statements();
            assertThat(statements).isPositive().isLessThanOrEqualTo(5 * (rows / ReportsOut.PART + 2) + 3);
        }
    }

    /** Live objects, counted after a full collection at each 5,000 rows. */
    @Test
    void howMuchIsInMemoryDoesNotGrowWithTheFile() throws Exception {
        List<Long> used = new ArrayList<>();
        asCoordinator(() -> Portal.bean(Exports.class)
                .write(order("reports", MONTHS), OutputStream.nullOutputStream(), (done, total) -> {
                    if (done > 0 && done % 5_000 == 0) {
                        System.gc();
                        used.add(ManagementFactory.getMemoryMXBean()
                                        .getHeapMemoryUsage()
                                        .getUsed()
                                / 1_000_000);
                    }
                }));
        assertThat(used).hasSize(7);
        assertThat(used.getLast() - used.getFirst()).as("%s", used).isLessThan(20);
    }

    @Test
    void eachPersonThatComesInTakesAsManyStatementsInALongFileAsInAShortOne() throws Exception {
        Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
        preview(fresh, "people", people(20));
        Measured few = Measured.of(FEW, () -> preview(fresh, "people", people(FEW)));
        Measured many = Measured.of(10L * FEW, () -> preview(fresh, "people", people(10 * FEW)));
        assertSame(few, many);
    }

    @Test
    void eachReportThatComesInTakesAsManyStatementsInALongFileAsInAShortOne() throws Exception {
        preview(size.fresh, "reports", reports(20));
        Measured few = Measured.of(FEW, () -> preview(size.fresh, "reports", reports(FEW)));
        Measured many = Measured.of(10L * FEW, () -> preview(size.fresh, "reports", reports(10 * FEW)));
        assertSame(few, many);
    }

    private static void assertSame(Measured few, Measured many) {
        assertThat(many.perRow()).isPositive().isCloseTo(few.perRow(), Percentage.withPercentage(10));
    }

    private static String people(int rows) {
        StringBuilder file = new StringBuilder("Navn;E-mail;Telefon;Kommune;Rolle\n");
        for (int i = 0; i < rows; i++) {
            file.append("Person %d;person%d@glostrup.example;12 34 56 78;Glostrup;Læser\n".formatted(i, i));
        }
        return file.toString();
    }

    private static String reports(int rows) {
        List<String> codes = asCoordinator(() -> Portal.bean(Members.class).history().stream()
                .map(item -> item.code().value())
                .toList());
        StringBuilder file = new StringBuilder(
                "Kommune;Projekt;Tid;Økonomi;Ressourcer;Teknik og data;Procent færdig;Årsag;Handling;Ansvarlig;Senest\n");
        for (int i = 0; i < rows; i++) {
            String code = codes.get(i % codes.size());
            file.append("%s;P%d;Gul;Grøn;Grøn;Grøn;%d;Årsag;Handling;Programleder %s;01-09-2030\n"
                    .formatted(code, 1 + i / codes.size() % FullSize.PROJECTS, 50 + i / A_MONTH, code));
        }
        return file.toString();
    }

    private static int preview(Fresh fresh, String kind, String file) {
        ImportResult result = fresh.asCoordinator(
                () -> Portal.bean(Imports.class).preview(kind, file.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.problems()).isEmpty();
        assertThat(result.rows()).extracting(ImportResult.Row::act).containsOnly(Act.NEW);
        return result.rows().size();
    }

    private static ExportOrder order(String what, int months) {
        return new ExportOrder(what, START, START.plusMonths(months).minusDays(1), "da");
    }

    private static int export(ExportOrder order) {
        return asCoordinator(
                () -> Portal.bean(Exports.class).write(order, OutputStream.nullOutputStream(), (done, total) -> {}));
    }

    private static <T> T asCoordinator(Callable<T> call) {
        return size.fresh.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }

    /** How many statements some rows took. */
    private record Measured(long rows, long statements) {

        static Measured of(long expected, Callable<Integer> call) throws Exception {
            AtomicInteger rows = new AtomicInteger();
            long statements = SentStatements.count(() -> {
                rows.set(call.call());
                return true;
            });
            assertThat(rows.get()).isEqualTo((int) expected);
            return new Measured(expected, statements);
        }

        double perRow() {
            return statements / (double) rows;
        }
    }
}
