package dk.tvaers.transfer;

import dk.tvaers.kit.importing.ImportKind.Act;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file does, or would do.
 *
 * @param applied whether it has been done; never when there are problems
 * @param unknown heads of columns that mean nothing here and were left out
 */
@Serdeable
public record ImportResult(boolean applied, List<Row> rows, List<Problem> problems, List<String> unknown) {

    /**
     * @param line null for what follows from the list as a whole
     * @param changed the keys of the columns that say something else than what stands there
     */
    @Serdeable
    public record Row(@Nullable Integer line, Act act, String subject, List<String> changed) {}

    /**
     * Why a row is refused.
     *
     * @param column the key of the column, or null when it is about the row as a whole
     * @param reason the key of a text
     */
    @Serdeable
    public record Problem(int line, @Nullable String column, String reason, List<Object> parameters) {

        /** The same, with every parameter a word or a number: what can be kept as text. */
        Problem inWords() {
            return new Problem(
                    line,
                    column,
                    reason,
                    parameters.stream()
                            .map(each -> each instanceof Number ? each : String.valueOf(each))
                            .toList());
        }
    }

    /** The same, ready to be kept as text. */
    ImportResult inWords() {
        return new ImportResult(
                applied, rows, problems.stream().map(Problem::inWords).toList(), unknown);
    }

    /** How many rows do so. */
    public long count(Act act) {
        return rows.stream().filter(row -> row.act() == act).count();
    }

    /** Whether there is something to do, and nothing in its way. */
    public boolean isReady() {
        return problems.isEmpty() && count(Act.UNCHANGED) < rows.size();
    }
}
