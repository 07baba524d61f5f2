package dk.tvaers.transfer;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportKind.Act;
import java.util.ArrayList;
import java.util.List;

/** What is said of an import, in a reader's language. */
public final class ImportWords {

    private final Texts texts;
    private final ImportKind kind;

    public ImportWords(Texts texts, ImportKind kind) {
        this.texts = texts;
        this.kind = kind;
    }

    /** The head of a column. */
    public String column(String key) {
        String text = "import." + kind.key() + "." + key;
        return texts.has(text) ? texts.get(text) : key;
    }

    public String act(Act act) {
        return texts.word("import.act", act);
    }

    /** What a row changes, column by column. */
    public String changed(ImportResult.Row row) {
        return String.join(", ", row.changed().stream().map(this::column).toList());
    }

    /** Why a row is refused. */
    public String reason(ImportResult.Problem problem) {
        return texts.get(problem.reason(), problem.parameters().toArray());
    }

    /** How it went, or would go, in a few sentences. */
    public List<String> summary(ImportResult result) {
        List<String> said = new ArrayList<>();
        if (!result.problems().isEmpty()) {
            long refused = result.problems().stream()
                    .map(ImportResult.Problem::line)
                    .distinct()
                    .count();
            said.add(texts.get("import.refused", refused));
        } else {
            said.add(texts.get(
                    result.applied() ? "import.done" : "import.would",
                    result.count(Act.NEW),
                    result.count(Act.CHANGED),
                    result.count(Act.UNCHANGED)));
            if (result.count(Act.LEFT_OUT) > 0) {
                said.add(texts.get(
                        result.applied() ? "import.left-out" : "import.would-leave-out", result.count(Act.LEFT_OUT)));
            }
        }
        if (!result.unknown().isEmpty()) {
            said.add(texts.get("import.unknown", String.join(", ", result.unknown())));
        }
        return said;
    }
}
