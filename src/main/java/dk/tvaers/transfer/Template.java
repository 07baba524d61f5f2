package dk.tvaers.transfer;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import java.util.stream.Collectors;

/** An empty list of a kind with its heads and one row as an example, as Danish Excel opens it: UTF-8 with its mark, semicolons. */
public final class Template {

    private Template() {}

    public static String fileName(ImportKind kind, Texts texts) {
        return texts.get("import.template.file", texts.get("import.kind." + kind.key())) + ".csv";
    }

    public static String of(ImportKind kind, Texts texts) {
        String heads = kind.columns().stream()
                .map(column -> texts.get("import." + kind.key() + "." + column.key()))
                .collect(Collectors.joining(";"));
        String example = kind.columns().stream().map(ImportKind.Column::example).collect(Collectors.joining(";"));
        return "\uFEFF" + heads + "\r\n" + example + "\r\n";
    }
}
