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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists of 98 municipalities x 30 projects x 36 reports go out, and long ones come in. */
@Tag("database")
class TransferAtFullSizeTest {

    private static final LocalDate START = LocalDate.of(2013, 1, 1);
    private static final int A_MONTH = FullSize.MUNICIPALITIES * FullSize.PROJECTS;

    /** Ten times the rows may take so many times as long; the machine does other work meanwhile. */
    private static final double LINEAR = 16;

    private static final int FEW = 100;

    private static FullSize size;
    private static PersonId coordinator;

    @BeforeAll
    static void fill() {
        size = new FullSize(36);
        coordinator = size.fresh.person("Programkoordinator", null);
    }

    @Test
    void eachPartOfTheReportsTakesAtMostFiveStatementsAndTenTimesAsManyTakeTenTimesAsLong() throws Exception {
        export(order("reports", 1));
        Measured few = Measured.of(3L * A_MONTH, () -> export(order("reports", 3)));
        Measured many = Measured.of(36L * A_MONTH, () -> export(order("reports", 36)));
        few.tell("export, reports");
        many.tell("export, reports");
        assertThat(few.rows).isEqualTo(3 * A_MONTH);
        assertThat(many.rows).isEqualTo(36 * A_MONTH);
        for (Measured each : List.of(few, many)) {
            long parts = each.rows / ReportsOut.PART + 2;
            assertThat(each.statements).isLessThanOrEqualTo(5 * parts + 3);
        }
        assertThat(many.perRow() / few.perRow()).isLessThan(LINEAR / 10);
    }

    /** Live objects, counted after a full collection at ten places on the way. */
    @Test
    void howMuchIsInMemoryDoesNotGrowWithTheFile() throws Exception {
        List<Long> used = new ArrayList<>();
        asCoordinator(() -> Portal.bean(Exports.class)
                .write(order("reports", 36), OutputStream.nullOutputStream(), (done, total) -> {
                    if (done > 0 && done % 10_000 == 0) {
                        System.gc();
                        used.add(ManagementFactory.getMemoryMXBean()
                                        .getHeapMemoryUsage()
                                        .getUsed()
                                / 1_000_000);
                    }
                }));
        System.out.println("live megabytes every 10,000 rows: " + used);
        assertThat(used).hasSize(10);
        assertThat(used.getLast() - used.getFirst()).isLessThan(20);
    }

    @Test
    void eachPersonThatComesInTakesAsManyStatementsInALongFileAsInAShortOne() throws Exception {
        Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
        preview(fresh, "people", people(20));
        Measured few = Measured.of(FEW, () -> preview(fresh, "people", people(FEW)));
        Measured many = Measured.of(10L * FEW, () -> preview(fresh, "people", people(10 * FEW)));
        assertLinear("import, people", few, many);
    }

    @Test
    void eachReportThatComesInTakesAsManyStatementsInALongFileAsInAShortOne() throws Exception {
        preview(size.fresh, "reports", reports(20));
        Measured few = Measured.of(FEW, () -> preview(size.fresh, "reports", reports(FEW)));
        Measured many = Measured.of(10L * FEW, () -> preview(size.fresh, "reports", reports(10 * FEW)));
        assertLinear("import, reports", few, many);
    }

    private static void assertLinear(String what, Measured few, Measured many) {
        few.tell(what);
        many.tell(what);
        assertThat(many.statements / (double) many.rows)
                .isCloseTo(few.statements / (double) few.rows, Percentage.withPercentage(10));
        assertThat(many.perRow() / few.perRow()).isLessThan(LINEAR / 10);
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

    /** How long some rows took, and how many statements. */
    private record Measured(long rows, long statements, Duration took) {

        /** The time is taken without listening to the statements. */
        static Measured of(long expected, Callable<Integer> call) throws Exception {
            Instant start = Instant.now();
            assertThat(call.call()).isEqualTo((int) expected);
            Duration took = Duration.between(start, Instant.now());
            return new Measured(expected, SentStatements.of(call).size(), took);
        }

        double perRow() {
            return took.toNanos() / (double) rows;
        }

        void tell(String what) {
            System.out.printf("%s: %d rows, %d statements, %d ms%n", what, rows, statements, took.toMillis());
        }
    }
}
