package dk.tvaers.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a section says, in words of the reader's language. It is kept as JSON with the report of a closed round, so a
 * later version must still read what is written today.
 *
 * @param sentences one paragraph each
 * @param tables those without rows are left out
 * @param decisions what is asked of whoever reads it; those of all sections stand together, before everything else
 */
@Serdeable
public record PackContent(
        String heading, List<Fact> facts, List<String> sentences, List<PackTable> tables, List<Decision> decisions) {

    public PackContent {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
        tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        decisions = List.copyOf(decisions);
    }

    public static PackContent of(String heading) {
        return new PackContent(heading, List.of(), List.of(), List.of(), List.of());
    }

    public PackContent with(Fact... more) {
        return new PackContent(heading, joined(facts, List.of(more)), sentences, tables, decisions);
    }

    public PackContent with(String sentence) {
        return new PackContent(heading, facts, joined(sentences, List.of(sentence)), tables, decisions);
    }

    public PackContent with(PackTable table) {
        return new PackContent(heading, facts, sentences, joined(tables, List.of(table)), decisions);
    }

    public PackContent with(Decision decision) {
        return new PackContent(heading, facts, sentences, tables, joined(decisions, List.of(decision)));
    }

    /** Whether there is nothing under the heading. */
    public boolean isEmpty() {
        return facts.isEmpty() && sentences.isEmpty() && tables.isEmpty();
    }

    /** Something that is said in a word or a number. */
    @Serdeable
    public record Fact(String name, String value) {}

    /**
     * Something that is to be decided.
     *
     * @param what a whole sentence
     * @param by the day by which it is wanted, where there is one
     */
    @Serdeable
    public record Decision(String what, @Nullable LocalDate by) {}

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
