package dk.tvaers.transfer.rest;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.transfer.ImportWords;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A kind of list that can be imported. */
@Serdeable
@Schema(name = "ImportKind")
record ImportKindBody(String key, String name, List<ColumnBody> columns) {

    @Serdeable
    @Schema(name = "ImportColumn")
    record ColumnBody(
            @Schema(description = "May stand as the head of the column, as may its name in either language")
            String key,

            String name,
            boolean needed,
            String example) {}

    static ImportKindBody of(ImportKind kind, Texts texts) {
        ImportWords words = new ImportWords(texts, kind);
        return new ImportKindBody(
                kind.key(),
                texts.get("import.kind." + kind.key()),
                kind.columns().stream()
                        .map(column -> new ColumnBody(
                                column.key(), words.column(column.key()), column.needed(), column.example()))
                        .toList());
    }
}
