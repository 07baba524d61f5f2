package dk.tvaers.transfer;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.collaboration.RegisterItem;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.kit.jobs.Jobs;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.Work.Phase;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.people.Roles;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.StatusReports;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ExportsTest {

    private static final Instant MAY = Instant.parse("2027-05-04T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2027-06-04T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final String FILES = "select count(*) from stored_file where collaboration_id = ?";

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final PersonId me = fresh.person("Koordinator", null);
    private final BackgroundExports exports = Portal.bean(BackgroundExports.class);
    private final Imports imports = Portal.bean(Imports.class);
    private final LongWork work = Portal.bean(LongWork.class);

    @Test
    void theMembersTakenInAgainChangeNothing() throws IOException {
        fresh.asCoordinator(() -> imports.apply(
                "members",
                "Kommune;Medlem fra;Medlem til og med\n169;01-01-2014;31-12-2016\n169;01-01-2018;\n"
                        .getBytes(StandardCharsets.UTF_8)));
        assertChangesNothing("members", 4);
    }

    @Test
    void theProjectsTakenInAgainChangeNothing() throws IOException {
        ProjectId ky = Projected.project(fresh, "KY");
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_OPERATION);
        // nobody may join it any more
        fresh.asCoordinator(() -> {
            Projects projects = Portal.bean(Projects.class);
            projects.deactivate(ky, projects.get(ky).version(), Now.today().minusDays(1));
            return true;
        });
        Projected.joined(fresh, Projected.project(fresh, "SAPA"), GLOSTRUP, Participation.NOT_STARTED);
        List<List<Object>> rows = assertChangesNothing("projects", 2);
        assertThat(rows)
                .anySatisfy(row ->
                        assertThat(row).contains("KY", "Albertslund, Glostrup").doesNotContain("I gang"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains("SAPA", "Glostrup", "Ikke startet", Projected.SPRING));
    }

    @Test
    void thePersonsTakenInAgainChangeNothingAndNoneOfTheirTextsIsAFormula() throws IOException {
        ProjectId ky = Projected.project(fresh, "KY");
        PersonId leader = person("=cmd|'/c calc'!A1", "leder@glostrup.example", GLOSTRUP);
        give(leader, Role.PROGRAMME_LEADER, GLOSTRUP, null);
        give(leader, Role.PROJECT_LEADER, GLOSTRUP, ky);
        // cannot be said in a row that names Glostrup
        give(leader, Role.DIRECTOR, ALBERTSLUND, null);
        give(person("Sekretær", null, null), Role.SECRETARY, null, null);
        person("'@Uden rolle", null, ALBERTSLUND);
        // those as whom this test acts are all called the same
        Fresh.sql(
                "update person set name = concat(name, ' ', id) where collaboration_id = ? and name = 'COORDINATOR'",
                fresh.ref().id().value());
        List<List<Object>> rows = assertChangesNothing("people", 5);
        assertThat(rows)
                .extracting(List::getFirst)
                .contains("'=cmd|'/c calc'!A1")
                .doesNotContain("=cmd|'/c calc'!A1");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("Projektleder", "KY"));
        assertThat(rows).noneSatisfy(row -> assertThat(row).contains("Direktør"));
    }

    @Test
    void theReportsOfAPeriodTakenInAgainChangeNothing() throws IOException {
        LocalProjectId local = reported();
        List<List<Object>> rows = assertChangesNothing("reports", 2);
        assertThat(rows).as("without the one that was corrected").hasSize(2);
        assertThat(rows.getFirst())
                .contains("Glostrup", "KY", "Gul", "Grøn", "Årsag", "Ejer, Glostrup", 35.0)
                .contains(LocalDate.of(2027, 5, 4), LocalDate.of(2027, 9, 1));
        assertThat(rows.getLast())
                .contains("Tid: Årsag\nRessourcer: Vi mangler to", LocalDate.of(2027, 8, 1))
                .contains("Tid: Handling (Ejer, Glostrup, senest 01-09-2027)\n"
                        + "Ressourcer: Vi ansætter (Anden, Glostrup, senest 01-08-2027)");
        assertThat(fresh.asCoordinator(() ->
                        Portal.bean(StatusReports.class).history(local, 0, 10).total()))
                .isEqualTo(3);
    }

    @Test
    void aRowOfADayOnWhichNothingSuchWasSubmittedIsRefusedAndNothingIsSubmitted() throws IOException {
        reported();
        String file = "Kommune;Projekt;Tid;Økonomi;Ressourcer;Teknik og data;Procent færdig;Indsendt\n"
                + "Glostrup;KY;Gul;Grøn;Grøn;Grøn;35;04-05-2027\n"
                + "Glostrup;KY;Gul;Grøn;Grøn;Grøn;36;04-05-2027\n"
                + "Glostrup;KY;Gul;Grøn;Grøn;Grøn;35;05-05-2027\n";
        assertThat(fresh.asCoordinator(() -> imports.preview("reports", file.getBytes(StandardCharsets.UTF_8)))
                        .problems())
                .extracting(ImportResult.Problem::line, ImportResult.Problem::column, ImportResult.Problem::reason)
                .containsExactly(
                        tuple(3, "submittedOn", "import.reports.not-submitted"),
                        tuple(4, "submittedOn", "import.reports.not-submitted"));
    }

    @Test
    void whatIsInternalToAMunicipalityStandsOnlyInTheFilesOfThoseWhoMayReadIt() throws IOException {
        reported();
        PersonId leader = fresh.person("Leder", ALBERTSLUND);
        List<Grant> neighbours = List.of(new Grant(Role.PROGRAMME_LEADER, ALBERTSLUND, null, null));
        WorkId theirs = fresh.as(leader, neighbours, () -> exports.start(order("reports")));
        WorkId own = start("reports");
        Due.run();
        assertThat(rows(fresh.as(leader, neighbours, () -> content(theirs))).toString())
                .contains("Årsag")
                .doesNotContain("Vi mangler to");
        assertThat(rows(mine(() -> content(own))).toString()).contains("Vi mangler to");
        // who was coordinator when the file was made, and is no longer
        assertThatThrownBy(
                        () -> fresh.as(me, List.of(new Grant(Role.READER, GLOSTRUP, null, null)), () -> content(own)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyElseFindsItAndWhatIsNotAnExportIsNone() {
        WorkId id = start("members");
        Due.run();
        Callable<?> fetch = () -> content(id);
        assertThatThrownBy(() -> fresh.asCoordinator(fetch)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> exports.get(id))).isInstanceOf(NotFound.class);
        assertThat(fresh.asCoordinator(exports::latest)).isEmpty();
        WorkId other = mine(() -> work.start(ImportWork.NAME, "fil.csv", "members", new byte[0]));
        assertThatThrownBy(() -> mine(() -> exports.get(other))).isInstanceOf(NotFound.class);
        assertThat(mine(exports::latest)).extracting(Work::id).containsExactly(id);
    }

    @Test
    void whatWaitsIsGivenUpAtOnceAndGivesNoFile() {
        WorkId id = start("members");
        mine(() -> {
            exports.stop(id);
            return true;
        });
        Due.run();
        assertThat(get(id).phase()).isEqualTo(Phase.STOPPED);
        assertThatThrownBy(() -> mine(() -> content(id))).isInstanceOf(NotFound.class);
        assertThat(fresh.count(FILES)).isZero();
    }

    @Test
    void doneTwiceBecauseTheInstanceWasKilledItStillHasOneFile() throws IOException {
        WorkId id = start("members");
        Due.run();
        // killed when the file was written and nothing of it committed
        Fresh.sql("update work set phase = 'RUNNING', file_id = null, result = null where id = ?", id.value());
        Fresh.sql(
                "delete from stored_file where collaboration_id = ?",
                fresh.ref().id().value());
        doneAgain(id);
        // killed when it was committed and the scheduler had not heard of it
        doneAgain(id);
        assertThat(rows(mine(() -> content(id)))).hasSize(2);
        assertThat(fresh.count(FILES)).isOne();
    }

    @SuppressWarnings("unchecked")
    private void doneAgain(WorkId id) {
        TransactionOperations<Connection> transactions = Portal.bean(TransactionOperations.class);
        mine(() -> transactions.executeWrite(status -> {
            Portal.bean(Jobs.class).schedule("long-work", id.toString());
            return true;
        }));
        Due.run();
    }

    @Test
    void theFileIsForgottenWithTheWorkAfterAWeek() {
        WorkId id = start("members");
        Due.run();
        assertThat(fresh.count(FILES)).isOne();
        Due.startTurnsOf("work-cleaning", Now.instant().plus(Duration.ofDays(7)));
        Due.runAt(Now.instant().plus(Duration.ofDays(8).plusHours(4)));
        assertThat(fresh.count(FILES)).isZero();
        assertThatThrownBy(() -> get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void everythingIsAZipFileWithAWorkbookOfEachKind() throws IOException {
        reported();
        WorkId id = start(ExportOrder.EVERYTHING);
        Due.run();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(mine(() -> content(id))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files)
                .containsOnlyKeys(
                        "1 Medlemmer.xlsx",
                        "2 Projekter.xlsx",
                        "3 Personer.xlsx",
                        "4 Status.xlsx",
                        "5 KLIK-opgaver.xlsx");
        assertThat(rows(Objects.requireNonNull(files.get("4 Status.xlsx")))).hasSize(2);
        int all = 0;
        for (byte[] file : files.values()) {
            all += rows(file).size();
        }
        KeptExport kept = mine(() -> exports.result(get(id)));
        assertThat(kept.rows()).isEqualTo(all);
        assertThat(get(id).total()).isPositive();
    }

    @Test
    void theHeadsAreThoseOfTheTemplateInBothLanguages() throws IOException {
        for (String language : List.of("da", "en")) {
            for (ImportKind kind : fresh.asCoordinator(imports::kinds).stream()
                    .filter(ImportKind::goesOut)
                    .toList()) {
                WorkId id = mine(() -> exports.start(new ExportOrder(kind.key(), FIRST, LAST, language)));
                Due.run();
                ExportOrder order = new ExportOrder(kind.key(), FIRST, LAST, language);
                assertThat(heads(mine(() -> content(id))))
                        .isEqualTo(List.of(Template.of(kind, order.texts())
                                .substring(1)
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .split(";")));
            }
        }
    }

    @Test
    void everyMunicipalityIsKnownAgainByTheNameThatStandsInTheFiles() {
        Municipalities register = Portal.bean(Municipalities.class);
        List<RegisterItem> all = register.all();
        assertThat(all).hasSizeGreaterThan(90).allSatisfy(item -> {
            assertThat(register.byAlias(item.shortName()))
                    .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(item.code()));
            assertThat(item.shortName()).doesNotContainAnyWhitespaces();
        });
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThatThrownBy(() -> start("invoices"))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("what"));
        assertThatThrownBy(() -> mine(() -> exports.start(new ExportOrder("reports", LAST, FIRST, "da"))))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("to"));
        assertThatThrownBy(() -> fresh.as(me, List.of(), () -> exports.start(order("members"))))
                .isInstanceOf(Forbidden.class);
    }

    /** Three reports: of May, one of June that was corrected at once, and the correction with two explanations. */
    private LocalProjectId reported() {
        LocalProjectId local =
                Projected.joined(fresh, Projected.project(fresh, "KY"), GLOSTRUP, Participation.IN_PROGRESS);
        PersonId owner = person("Ejer, Glostrup", null, GLOSTRUP);
        PersonId other = person("Anden, Glostrup", null, GLOSTRUP);
        Explanation time =
                new Explanation(List.of(Dimension.TIME), "Årsag", "Handling", owner, LocalDate.of(2027, 9, 1));
        Explanation resources = new Explanation(
                List.of(Dimension.RESOURCES), "Vi mangler to", "Vi ansætter", other, LocalDate.of(2027, 8, 1));
        StatusReports reports = Portal.bean(StatusReports.class);
        report(MAY, () -> reports.submit(local, content(35, TrafficLight.GREEN, time), null));
        Report wrong = report(JUNE, () -> reports.submit(local, content(90, TrafficLight.GREEN, time), null));
        report(
                JUNE.plusSeconds(60),
                () -> reports.supersede(wrong.id(), content(40, TrafficLight.RED, time, resources)));
        return local;
    }

    private Report report(Instant at, Callable<Report> call) {
        try {
            return Now.at(at, () -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, call));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReportContent content(int percent, TrafficLight resources, Explanation... explanations) {
        return new ReportContent(
                new ColourChoice(TrafficLight.YELLOW, TrafficLight.GREEN, resources, TrafficLight.GREEN, null),
                percent,
                "Superbrugerne er uddannet",
                LocalDate.of(2028, 3, 1),
                "Linje 1\nLinje 2",
                List.of(explanations));
    }

    private PersonId person(String name, @Nullable String email, @Nullable MunicipalityCode code) {
        return fresh.asCoordinator(
                () -> Portal.bean(Persons.class).add(new PersonData(name, null, email, "+45 12 34 56 78", code, null)));
    }

    private void give(PersonId person, Role role, @Nullable MunicipalityCode code, @Nullable ProjectId project) {
        fresh.asCoordinator(
                () -> Portal.bean(Roles.class).give(person, role, code, project, new Period(Now.today(), null)));
    }

    /** Takes a file in again, and gives its rows. */
    private List<List<Object>> assertChangesNothing(String kind, int atLeast) throws IOException {
        WorkId id = start(kind);
        Due.run();
        assertThat(get(id).phase()).isEqualTo(Phase.DONE);
        byte[] file = mine(() -> content(id));
        ImportResult again = fresh.asCoordinator(() -> imports.apply(kind, file));
        assertThat(again.problems()).isEmpty();
        assertThat(again.unknown()).isEmpty();
        assertThat(again.rows()).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(again.rows()).extracting(ImportResult.Row::act).containsOnly(Act.UNCHANGED);
        return rows(file);
    }

    private static List<Object> heads(byte[] file) throws IOException {
        return sheet(file).getFirst();
    }

    private static List<List<Object>> rows(byte[] file) throws IOException {
        return sheet(file).subList(1, sheet(file).size());
    }

    /** As another program reads it. */
    private static List<List<Object>> sheet(byte[] file) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                List<Object> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(
                        switch (cell.getCellType()) {
                            case NUMERIC ->
                                DateUtil.isCellDateFormatted(cell)
                                        ? cell.getLocalDateTimeCellValue().toLocalDate()
                                        : (Object) cell.getNumericCellValue();
                            case STRING -> cell.getStringCellValue();
                            default -> throw new AssertionError(cell.getCellType());
                        }));
                rows.add(cells);
            }
        }
        return rows;
    }

    private byte[] content(WorkId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FileContent content = exports.open(id)) {
            content.writeTo(out);
        }
        return out.toByteArray();
    }

    private WorkId start(String what) {
        return mine(() -> exports.start(order(what)));
    }

    private static ExportOrder order(String what) {
        return new ExportOrder(what, FIRST, LAST, "da");
    }

    private Work get(WorkId id) {
        return mine(() -> work.get(id));
    }

    private <T> T mine(Callable<T> call) {
        return fresh.as(me, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }
}
