package dk.tvaers.collaboration;

import static dk.tvaers.collaboration.LineChange.Kind.ADDED;
import static dk.tvaers.collaboration.LineChange.Kind.KEPT;
import static dk.tvaers.collaboration.LineChange.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.collaboration.LineChange.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineChangeTest {

    @Test
    void aLineThatIsAddedLeavesTheOthersAsTheyWere() {
        assertThat(LineChange.between("Monopolbruddet\nMøder", "Monopolbruddet\nFælles udbud\nMøder"))
                .containsExactly(
                        new LineChange(KEPT, "Monopolbruddet"),
                        new LineChange(ADDED, "Fælles udbud"),
                        new LineChange(KEPT, "Møder"));
    }

    @Property
    void bothVersionsCanBeReadFromTheChanges(
            @ForAll("texts") List<String> earlier, @ForAll("texts") List<String> later) {
        List<LineChange> changes = LineChange.between(String.join("\n", earlier), String.join("\n", later));
        assertThat(lines(changes, ADDED)).isEqualTo(earlier);
        assertThat(lines(changes, REMOVED)).isEqualTo(later);
    }

    @Property
    void whatIsTheSameIsKept(@ForAll("texts") List<String> text) {
        String joined = String.join("\n", text);
        assertThat(LineChange.between(joined, joined)).allMatch(change -> change.kind() == KEPT);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<String> lines(List<LineChange> changes, Kind without) {
        return changes.stream()
                .filter(change -> change.kind() != without)
                .map(LineChange::line)
                .toList();
    }
}
