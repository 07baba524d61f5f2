package dk.tvaers.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ImportsTest {

    private static final String MEMBERS = """
            Kommune;Medlem fra;Medlem til og med
            Høje Taastrup;01-01-2014;
            161;2014-01-01;
            Vallensbæk Kommune;1. januar 2014;31-12-2016
            """;
    private static final String PROJECTS = """
            Program;Kode;Navn;Leverandør;Kommuner;Deltagelse;Siden
            Monopolbrud;KY;Kommunernes Ydelsessystem;;alle;I gang;01-09-2015
            Monopolbrud;SAPA;Sags- og Partsoverblik;Netcompany;"Glostrup, 169";Ikke startet;
            """;
    private static final String PEOPLE = """
            Navn;Titel;E-mail;Kommune;Rolle;Projekt
            Programleder, Glostrup;It-chef;programleder@glostrup.example;Glostrup;Programleder;
            Projektleder KY, Glostrup;;;Glostrup;Projektleder;KY
            """;
    private static final String REPORTS = """
            Kommune;Projekt;Tid;Økonomi;Ressourcer;Teknik og data;Procent færdig;Årsag;Handling;Ansvarlig;Senest
            Glostrup;KY;Grøn;Gul;Grøn;Grøn;35 %;Dyrt testmiljø;Vi deler det;Programleder, Glostrup;12-06-2099
            Glostrup;KY;Rød;Rød;Rød;Rød;101;;;;
            """;

    private final Fresh fresh = Fresh.collaboration();
    private final Imports imports = Portal.bean(Imports.class);

    @Test
    void aPreviewShowsEachRowAndChangesNothing() {
        ImportResult shown = preview("members", MEMBERS);
        assertThat(shown.applied()).isFalse();
        assertThat(shown.isReady()).isTrue();
        assertThat(shown.rows())
                .extracting(ImportResult.Row::line, ImportResult.Row::act, ImportResult.Row::subject)
                .containsExactly(
                        tuple(2, Act.NEW, "Høje-Taastrup"),
                        tuple(3, Act.NEW, "Glostrup"),
                        tuple(4, Act.NEW, "Vallensbæk"));
        assertThat(fresh.count("select count(*) from membership where collaboration_id = ?"))
                .isZero();
        assertThat(fresh.count(
                        "select count(*) from audit_entry where collaboration_id = ? and record_kind = 'membership'"))
                .isZero();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(apply("members", MEMBERS).applied()).isTrue();
        ImportResult again = apply("members", MEMBERS);
        assertThat(again.count(Act.UNCHANGED)).isEqualTo(3);
        assertThat(again.isReady()).isFalse();
        assertThat(fresh.count("select count(*) from membership where collaboration_id = ?"))
                .isEqualTo(3);
    }

    @Test
    void aRowThatIsRefusedIsNamedByLineColumnAndReasonAndNothingOfTheFileIsApplied() {
        ImportResult refused = apply("members", MEMBERS + "Atlantis;01-01-2014;\nDragør;31-02-2015;\nDragør;;\n");
        assertThat(refused.applied()).isFalse();
        assertThat(refused.problems())
                .extracting(ImportResult.Problem::line, ImportResult.Problem::column, ImportResult.Problem::reason)
                .containsExactly(
                        tuple(5, "municipality", "import.no-municipality"),
                        tuple(6, "joinedOn", "import.date"),
                        tuple(7, "joinedOn", "error.required"));
        assertThat(fresh.count("select count(*) from membership where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void aCollaborationIsSetUpFromFourFiles() {
        apply("members", MEMBERS);
        assertThat(apply("projects", PROJECTS).count(Act.NEW)).isEqualTo(2);
        assertThat(apply("people", PEOPLE).count(Act.NEW)).isEqualTo(2);
        assertThat(fresh.count("select count(*) from programme where collaboration_id = ?"))
                .isOne();
        // Vallensbæk has left: all are those of today
        assertThat(fresh.count("select count(*) from local_project where collaboration_id = ?"))
                .isEqualTo(4);
        assertThat(fresh.count("select count(*) from role_grant where collaboration_id = ? and role in"
                        + " ('PROGRAMME_LEADER', 'PROJECT_LEADER')"))
                .isEqualTo(2);
        ImportResult reports = apply("reports", REPORTS.lines().limit(2).reduce("", (all, line) -> all + line + "\n"));
        assertThat(reports.problems()).isEmpty();
        assertThat(fresh.count("select count(*) from status_report where collaboration_id = ? and on_behalf = 1"))
                .isOne();
        for (List<String> file : List.of(
                List.of("projects", PROJECTS),
                List.of("people", PEOPLE),
                List.of("reports", REPORTS.lines().limit(2).reduce("", (all, line) -> all + line + "\n")))) {
            ImportResult again = apply(file.getFirst(), file.getLast());
            assertThat(again.problems()).as(file.getFirst()).isEmpty();
            assertThat(again.count(Act.UNCHANGED))
                    .as(file.getFirst())
                    .isEqualTo(again.rows().size());
        }
    }

    @Test
    void whatAReportLacksIsSaidOfItsColumns() {
        apply("members", MEMBERS);
        apply("projects", PROJECTS);
        assertThat(preview("reports", REPORTS).problems())
                .extracting(ImportResult.Problem::line, ImportResult.Problem::column)
                .contains(tuple(2, "owner"), tuple(3, "percent"), tuple(3, "cause"), tuple(3, "due"));
    }

    @Test
    void aBlankCellLeavesWhatStandsThereAndAFilledOneChangesIt() {
        apply("members", MEMBERS);
        apply("projects", PROJECTS);
        apply("people", PEOPLE);
        ImportResult changed = apply("people", """
                E-mail;Navn;Titel
                programleder@glostrup.example;Programleder, Glostrup;Digitaliseringschef
                """);
        assertThat(changed.rows())
                .extracting(ImportResult.Row::act, ImportResult.Row::changed)
                .containsExactly(tuple(Act.CHANGED, List.of("title")));
        assertThat(fresh.count(
                        "select count(*) from person where collaboration_id = ? and title = 'Digitaliseringschef'"
                                + " and municipality_code = '161'"))
                .isOne();
    }

    @Test
    void columnsStandInAnyOrderAndLanguageAndThoseThatMeanNothingAreNamed() {
        ImportResult shown = preview("members", "Member from,Note,municipality\n2014-01-01,x,Glostrup\n");
        assertThat(shown.problems()).isEmpty();
        assertThat(shown.unknown()).containsExactly("Note");
        assertThat(shown.rows()).hasSize(1);
    }

    @Test
    void aFileWithoutANeededColumnOrWithOneTwiceIsRefused() {
        assertThatThrownBy(() -> preview("members", "Kommune;Note\nGlostrup;x\n"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("file", "import.column-missing", List.of("Medlem fra"))));
        assertThatThrownBy(() -> preview("members", "Kommune;kommune;Medlem fra\nGlostrup;x;01-01-2014\n"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("file", "import.column-twice", List.of("kommune"))));
    }

    @Test
    void aMemberThatLeavesGetsItsLastDay() {
        apply("members", MEMBERS);
        ImportResult left = apply("members", MEMBERS.replace("2014-01-01;", "2014-01-01;31-12-2099"));
        assertThat(left.problems()).isEmpty();
        assertThat(left.rows()).extracting(ImportResult.Row::changed).contains(List.of("leftOn"));
        assertThat(fresh.asCoordinator(() -> Portal.bean(Members.class).on(LocalDate.of(2100, 1, 1))))
                .hasSize(1);
    }

    @Test
    void onlyTheCoordinatorImportsAndOnlyWhatThereIs() {
        assertThatThrownBy(() -> fresh.as(Role.SECRETARY, null, null, imports::kinds))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> preview("invoices", MEMBERS)).isInstanceOf(NotFound.class);
    }

    private ImportResult preview(String kind, String file) {
        return fresh.asCoordinator(() -> imports.preview(kind, file.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportResult apply(String kind, String file) {
        return fresh.asCoordinator(() -> imports.apply(kind, file.getBytes(StandardCharsets.UTF_8)));
    }
}
