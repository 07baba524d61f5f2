package dk.tvaers.pack;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackTable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme report or a municipality's pack, in words of one language. It is kept as JSON with the report of a closed
 * round, so a later version must still read what is written today.
 *
 * @param title what it is, of whom or of which month
 * @param collaboration its name
 * @param language in which it is written: {@code da} or {@code en}
 * @param on as of which day
 * @param facts what it is about
 * @param sections none of them empty
 */
@Serdeable
public record Pack(
        String title,
        String collaboration,
        String language,
        LocalDate on,
        List<PackContent.Fact> facts,
        List<PackContent.Decision> decisions,
        List<PackContent> sections) {

    public Pack {
        facts = List.copyOf(facts);
        decisions = List.copyOf(decisions);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && sections.isEmpty();
    }

    /** How long it is: the rows of all its tables. */
    public int rows() {
        return sections.stream()
                .flatMap(section -> section.tables().stream())
                .map(PackTable::rows)
                .mapToInt(List::size)
                .sum();
    }
}
