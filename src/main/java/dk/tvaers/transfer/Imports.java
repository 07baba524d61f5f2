package dk.tvaers.transfer;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.kit.importing.Sheet;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes lists in. A preview does exactly what the import does, through the same services, and takes it back; so it shows what
 * would happen, also where a row depends on one before it.
 */
@Singleton
public class Imports {

    private final List<ImportKind> kinds;
    private final TransactionOperations<Connection> transactions;
    private final Guard guard;

    Imports(List<ImportKind> kinds, TransactionOperations<Connection> transactions, Guard guard) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(ImportKind::order)).toList();
        this.transactions = transactions;
        this.guard = guard;
    }

    /** What can be imported, in the order in which a collaboration is set up. */
    public List<ImportKind> kinds() {
        guard.require(Right.IMPORT_LISTS, Target.COLLABORATION);
        return kinds;
    }

    /** @throws NotFound when there is no such kind */
    public ImportKind kind(String key) {
        return kinds().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * What a file would do; nothing is changed.
     *
     * @param file a workbook of Excel or separated text, as {@link Sheet#read} takes it
     * @throws NotFound when there is no such kind
     * @throws Invalid for the field {@code file} when it holds no such list
     * @throws Forbidden without the right to import lists
     */
    public ImportResult preview(String kind, byte[] file) {
        return take(new ImportOrder(kind, false), file, (done, total) -> {});
    }

    /**
     * Does what a file says: all of it or, when a row is refused, nothing.
     *
     * @throws NotFound when there is no such kind
     * @throws Invalid for the field {@code file} when it holds no such list
     * @throws Forbidden without the right to import lists
     */
    public ImportResult apply(String kind, byte[] file) {
        return take(new ImportOrder(kind, true), file, (done, total) -> {});
    }

    /** Shows what a file does, or does it: as it is ordered. */
    public ImportResult take(ImportOrder order, byte[] file) {
        return take(order, file, (done, total) -> {});
    }

    /** Is told how many rows are done; what it throws takes everything back. */
    interface Progress {
        void rows(int done, int total);
    }

    ImportResult take(ImportOrder order, byte[] file, Progress progress) {
        ImportKind kind = kind(order.kind());
        String once = order.once();
        Map<String, String> beside = new HashMap<>();
        if (once != null) {
            kind.once().ifPresent(each -> beside.put(each.column(), once));
        }
        List<Sheet.Line> lines = Sheet.read(file).lines();
        Head head = new Head(lines.getFirst(), kind, beside);
        List<ImportRow> given = lines.stream().skip(1).map(head::row).toList();
        return transactions.executeWrite(status -> take(kind, given, head.unknown(), order.apply(), progress, status));
    }

    private static ImportResult take(
            ImportKind kind,
            List<ImportRow> given,
            List<String> unknown,
            boolean apply,
            Progress progress,
            TransactionStatus<Connection> transaction) {
        List<ImportResult.Row> rows = new ArrayList<>();
        List<ImportResult.Problem> problems = new ArrayList<>();
        kind.compare(given);
        for (int i = 0; i < given.size(); i++) {
            ImportRow row = given.get(i);
            progress.rows(i, given.size());
            try {
                ImportKind.Outcome outcome = kind.take(row);
                rows.add(new ImportResult.Row(row.line(), outcome.act(), outcome.subject(), outcome.changed()));
            } catch (Invalid invalid) {
                invalid.problems()
                        .forEach(problem ->
                                problems.add(problem(row, problem.field(), problem.reason(), problem.parameters())));
            } catch (PortalException refused) {
                problems.add(problem(row, null, refused.key(), refused.parameters()));
            }
        }
        if (problems.isEmpty()) {
            kind.conclude(given)
                    .forEach(outcome ->
                            rows.add(new ImportResult.Row(null, outcome.act(), outcome.subject(), outcome.changed())));
        }
        boolean done = apply && problems.isEmpty();
        if (!done) {
            transaction.setRollbackOnly();
        }
        return new ImportResult(done, rows, problems, unknown);
    }

    private static ImportResult.Problem problem(
            ImportRow row, @Nullable String column, String reason, List<Object> parameters) {
        return new ImportResult.Problem(row.line(), column, reason, parameters);
    }
}
