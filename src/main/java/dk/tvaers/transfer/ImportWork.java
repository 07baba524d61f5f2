package dk.tvaers.transfer;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.work.WorkKind;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes a list in, or says what it would do, in the background. */
@Singleton
final class ImportWork implements WorkKind {

    static final String NAME = "import";

    private final Imports imports;
    private final ObjectMapper json;

    ImportWork(Imports imports, ObjectMapper json) {
        this.imports = imports;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(Running work) {
        ImportOrder order = ImportOrder.read(work.options());
        KeptImport kept;
        try {
            ImportResult result = imports.take(order, work.input(), work::progress);
            kept = new KeptImport(result.inWords(), List.of());
        } catch (Invalid refused) {
            kept = new KeptImport(
                    null,
                    refused.problems().stream()
                            .map(problem ->
                                    new ImportResult.Problem(0, null, problem.reason(), problem.parameters()).inWords())
                            .toList());
        }
        try {
            return json.writeValueAsString(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
