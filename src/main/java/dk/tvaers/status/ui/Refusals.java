package dk.tvaers.status.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why rows were refused, row by row.
 *
 * @param byRow the problems of a row, their fields named from the row on; the blank one is about the row as a whole
 */
record Refusals(Map<LocalProjectId, List<Invalid.Problem>> byRow) {

    static final Refusals NONE = new Refusals(Map.of());

    /** Of a submission of several rows, whose fields start with the local project's id. */
    static Refusals of(List<Invalid.Problem> problems) {
        Map<LocalProjectId, List<Invalid.Problem>> rows = new LinkedHashMap<>();
        for (Invalid.Problem problem : problems) {
            String[] path = problem.field().split("\\.", 2);
            rows.computeIfAbsent(LocalProjectId.of(path[0]), id -> new ArrayList<>())
                    .add(new Invalid.Problem(path.length == 1 ? "" : path[1], problem.reason(), problem.parameters()));
        }
        return new Refusals(rows);
    }

    boolean isEmpty() {
        return byRow.isEmpty();
    }

    List<Invalid.Problem> of(LocalProjectId row) {
        return byRow.getOrDefault(row, List.of());
    }
}
