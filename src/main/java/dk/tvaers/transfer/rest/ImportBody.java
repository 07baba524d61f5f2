package dk.tvaers.transfer.rest;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.transfer.ImportResult;
import dk.tvaers.transfer.ImportWords;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file does, or would do. */
@Serdeable
@Schema(name = "Import")
record ImportBody(
        @Schema(description = "Whether it has been done; never when there are problems")
        boolean applied,

        @Schema(description = "In a few sentences") List<String> summary,
        List<RowBody> rows,
        List<ProblemBody> problems,

        @Schema(description = "Heads of columns that were left out")
        List<String> unknownColumns) {

    @Serdeable
    @Schema(name = "ImportRow")
    record RowBody(
            @Schema(description = "The head is line 1; null for what follows from the list as a whole") @Nullable
            Integer line,

            Act act,
            String subject,

            @Schema(description = "The heads of the columns that say something new")
            List<String> changed) {}

    @Serdeable
    @Schema(name = "ImportProblem")
    record ProblemBody(
            int line,

            @Schema(description = "The head of the column; null when it is about the row as a whole") @Nullable
            String column,

            String reason) {}

    static ImportBody of(ImportResult result, ImportWords words) {
        return new ImportBody(
                result.applied(),
                words.summary(result),
                result.rows().stream()
                        .map(row -> new RowBody(
                                row.line(),
                                row.act(),
                                row.subject(),
                                row.changed().stream().map(words::column).toList()))
                        .toList(),
                result.problems().stream()
                        .map(problem -> new ProblemBody(
                                problem.line(),
                                problem.column() == null ? null : words.column(problem.column()),
                                words.reason(problem)))
                        .toList(),
                result.unknown());
    }

    /** The same as lines of text, for people. */
    static String lines(ImportResult result, ImportWords words, Texts texts) {
        StringBuilder lines = new StringBuilder();
        result.rows().forEach(row -> lines.append(line(row, words, texts)).append('\n'));
        result.problems().forEach(problem -> lines.append(
                        problem.column() == null
                                ? texts.get("import.line.refused", problem.line(), words.reason(problem))
                                : texts.get(
                                        "import.line.refused-at",
                                        problem.line(),
                                        words.column(problem.column()),
                                        words.reason(problem)))
                .append('\n'));
        words.summary(result).forEach(sentence -> lines.append(sentence).append('\n'));
        return lines.toString();
    }

    private static String line(ImportResult.Row row, ImportWords words, Texts texts) {
        Integer line = row.line();
        return line == null
                ? texts.get("import.line.none", words.act(row.act()), row.subject())
                : texts.get("import.line", line, words.act(row.act()), row.subject(), words.changed(row));
    }
}
