package dk.tvaers.transfer;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import dk.tvaers.klik.Mark;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** KOMBIT's lists of tasks are taken in, and taken in again when they are newer. */
@Tag("database")
class TaskListTest {

    private static final String HEAD = "Projekt;Nummer;Opgave;Link\n";

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final ProjectId sapa = Projected.project(fresh, "SAPA");
    private final LocalProjectId glostrup = Projected.joined(fresh, sapa, GLOSTRUP, Participation.IN_PROGRESS);
    private final Imports imports = Portal.bean(Imports.class);
    private final KlikTasks tasks = Portal.bean(KlikTasks.class);
    private final KlikMarks marks = Portal.bean(KlikMarks.class);

    @Test
    void kombitsOwnFileIsTakenInForTheProjectThatIsNamedBesideIt() throws IOException {
        byte[] file = Objects.requireNonNull(getClass().getResourceAsStream("/demo/klik_sapa_tasks.csv"))
                .readAllBytes();
        ImportOrder order = new ImportOrder("tasks", true, "SAPA");
        ImportResult result = fresh.asCoordinator(() -> imports.take(order, file));
        assertThat(result.problems()).isEmpty();
        assertThat(result.count(Act.NEW)).isEqualTo(25);
        assertThat(list()).extracting(KlikTaskItem::number).startsWith("K01", "K02", "K03", "K04.1");
        assertThat(fresh.asCoordinator(() -> imports.take(order, file)).count(Act.UNCHANGED))
                .isEqualTo(25);
        assertThatThrownBy(() -> take(true, null, new String(file, StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .containsExactly("import.column-missing"));
    }

    @Test
    void aNewerListChangesTitlesAndSaysWhatItNoLongerHasWithoutLosingMarks() {
        apply(HEAD + "SAPA;K01;Gammel titel;https://klik.example/K01\nSAPA;K02;Anden;\n");
        KlikTaskItem second = list().getLast();
        fresh.asCoordinator(() -> {
            marks.mark(glostrup, Map.of(second.id(), 0L), Mark.DONE, LocalDate.of(2016, 1, 4));
            return second;
        });
        String newer = HEAD + "SAPA;K01;Ny titel;\nSAPA;K03;Tredje;\n";
        ImportResult shown = take(false, null, newer);
        assertThat(shown.isReady()).isTrue();
        assertThat(list()).allMatch(KlikTaskItem::listed).hasSize(2);
        ImportResult done = apply(newer);
        for (ImportResult result : List.of(shown, done)) {
            assertThat(result.rows())
                    .extracting(ImportResult.Row::line, ImportResult.Row::act, ImportResult.Row::subject)
                    .containsExactly(
                            tuple(2, Act.CHANGED, "SAPA K01"),
                            tuple(3, Act.NEW, "SAPA K03"),
                            tuple(null, Act.LEFT_OUT, "SAPA K02"));
        }
        assertThat(list())
                .extracting(KlikTaskItem::number, KlikTaskItem::title, KlikTaskItem::link, KlikTaskItem::listed)
                .containsExactly(
                        tuple("K01", "Ny titel", "https://klik.example/K01", true),
                        tuple("K03", "Tredje", null, true),
                        tuple("K02", "Anden", null, false));
        assertThat(fresh.asCoordinator(() -> marks.of(glostrup)))
                .filteredOn(mark -> !mark.listed())
                .extracting(mark -> mark.mark())
                .containsExactly(Mark.DONE);
        assertThat(apply(newer).isReady()).isFalse();
    }

    @Test
    void aListOfOneProjectSaysNothingOfAnother() {
        Projected.project(fresh, "KY");
        apply(HEAD + "SAPA;K01;Opgave;\nKY;K01;Opgave;\n");
        assertThat(apply(HEAD + "KY;K02;Opgave;\n").count(Act.LEFT_OUT)).isOne();
        assertThat(list()).allMatch(KlikTaskItem::listed).hasSize(1);
    }

    @Test
    void aRowWithoutANumberOrWithOneThatIsTakenIsRefusedWithItsLineAndNothingIsSaved() {
        ImportResult refused = apply(HEAD
                + "SAPA;K01;Opgave;\nSAPA;;Uden nummer;\nSAPA;k01;Igen;\nSAPA;K02;;\nSAPA;K03;Opgave;http://klik.example\n"
                + "KMD;K04;Opgave;\n");
        assertThat(refused.applied()).isFalse();
        assertThat(refused.problems())
                .extracting(ImportResult.Problem::line, ImportResult.Problem::column, ImportResult.Problem::reason)
                .containsExactly(
                        tuple(3, "number", "error.required"),
                        tuple(4, "number", "import.tasks.twice"),
                        tuple(5, "title", "error.required"),
                        tuple(6, "link", "klik.https"),
                        tuple(7, "project", "import.no-project"));
        assertThat(list()).isEmpty();
    }

    private List<KlikTaskItem> list() {
        return fresh.asCoordinator(() -> tasks.list(sapa));
    }

    private ImportResult apply(String file) {
        return take(true, null, file);
    }

    private ImportResult take(boolean apply, @Nullable String once, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return fresh.asCoordinator(() -> imports.take(new ImportOrder("tasks", apply, once), bytes));
    }
}
