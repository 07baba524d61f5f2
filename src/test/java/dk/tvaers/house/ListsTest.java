package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.html.NativeTable;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Matrix;
import dk.tvaers.kit.ui.PlainTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list can be had in Excel: whoever shows records in rows shows them as a {@code ListTable}, or with its own way. */
class ListsTest {

    /** Tables that are no lists of records, each for a reason. */
    private static final Set<String> NO_LISTS = Set.of(
            // what two people have typed at the same time
            "Contest",
            // a form in rows: who takes over what
            "HandoverTable",
            // how a file that is imported has to look, what it would do, and one's own newest twenty
            "ImportPart",
            "ImportOutcome",
            "ImportView",
            // one's own newest twenty
            "ExportView",
            // counts; the register that each leads to has its way to Excel
            "MatrixTable",
            // offers beside each other; its page has the way to Excel, a row an offer
            "OfferComparison",
            // what stands in a report, which is had in Excel as a whole; one's own newest twenty
            "PackPreview",
            "ProgrammeReportView",
            // what a key would make of an amount that somebody types; it has the way to Excel beside it
            "ShareTable",
            // who owes what, with a line below that proves the sum; it has the way to Excel beside it
            "SheetPart",
            // a form in rows: who is reminded
            "SilenceTable");

    private static final Set<String> TABLES =
            Set.of(PlainTable.class.getName(), NativeTable.class.getName(), "com.vaadin.flow.component.grid.Grid");

    private static final Pattern DECLARED = Pattern.compile("new ListColumns<[^>]*>\\(\\s*[\\w()]+,\\s*\"([a-z-]+)\"");

    @Test
    void whoeverShowsATableShowsItWithItsWayToExcel() {
        Set<String> shown = new TreeSet<>();
        Set<String> bare = new TreeSet<>();
        for (JavaClass type : portal()) {
            if (makes(type, ListColumns.class.getName())) {
                shown.add(type.getSimpleName());
            }
            if (!type.getPackageName().equals("dk.tvaers.kit.ui")
                    && TABLES.stream().anyMatch(table -> makes(type, table))) {
                bare.add(type.getSimpleName());
            }
        }
        Found.some("lists with a way to Excel", shown);
        assertThat(bare).isEqualTo(new TreeSet<>(NO_LISTS));
    }

    @Test
    void whoeverShowsAMatrixHasItsWayToExcel() {
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : portal()) {
            if (makes(type, Matrix.class.getName())) {
                shown.add(type.getSimpleName());
                assertThat(type.getMethodCallsFromSelf())
                        .as(type.getName())
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Lists.class)
                                && call.getName().equals("excel"));
            }
        }
        Found.some("views with a matrix", shown);
    }

    /** The name is the key of what the reader remembers, and of the address. */
    @Test
    void noTwoListsHaveTheSameName() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                DECLARED.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        assertThat(Found.some("names of lists", names)).doesNotHaveDuplicates();
    }

    private static Iterable<JavaClass> portal() {
        return PortalClasses.all();
    }

    private static boolean makes(JavaClass type, String made) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(made));
    }
}
