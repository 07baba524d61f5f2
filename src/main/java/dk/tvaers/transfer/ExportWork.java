package dk.tvaers.transfer;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.work.WorkKind;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes lists to a file in the background. */
@Singleton
final class ExportWork implements WorkKind {

    static final String NAME = "export";

    private final Exports exports;
    private final Members members;
    private final StoredFiles files;
    private final Guard guard;
    private final ObjectMapper json;

    ExportWork(Exports exports, Members members, StoredFiles files, Guard guard, ObjectMapper json) {
        this.exports = exports;
        this.members = members;
        this.files = files;
        this.guard = guard;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(Running work) {
        ExportOrder order = ExportOrder.read(work.options());
        AtomicInteger rows = new AtomicInteger();
        try {
            List<String> internal = order.isOf("reports") ? internal() : List.of();
            try {
                work.give(files.make(
                        exports.fileName(order), out -> rows.set(exports.write(order, out, work::progress))));
            } catch (Invalid tooLarge) {
                return json.writeValueAsString(new KeptExport(0, true, List.of()));
            }
            return json.writeValueAsString(new KeptExport(rows.get(), false, internal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> internal() {
        return members.history().stream()
                .map(MembershipItem::code)
                .distinct()
                .filter(code -> guard.may(Right.SEE_INTERNAL_EXPLANATION, Target.of(code)))
                .map(MunicipalityCode::value)
                .toList();
    }
}
