package dk.tvaers.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.kernel.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose history is shown, as the address says.
 *
 * @param kinds the names of the kinds
 * @param record the 13 characters of one record's id, or null
 * @param mark what the trail marks the changes of one thing with, or null
 */
record HistoryAddress(
        List<String> kinds,
        @Nullable String record,
        @Nullable String mark) {

    static final HistoryAddress COLLABORATION = of(List.of("membership", "office", "agreement"));

    private static final String KINDS = "slags";
    private static final String RECORD = "post";
    private static final String MARK = "tekst";
    private static final String AFTER = "efter";

    static HistoryAddress of(QueryParameters query) {
        return query.getSingleParameter(KINDS)
                .map(kinds -> new HistoryAddress(
                        List.of(kinds.split("\\.")),
                        query.getSingleParameter(RECORD).orElse(null),
                        query.getSingleParameter(MARK).orElse(null)))
                .orElse(COLLABORATION);
    }

    static HistoryAddress of(TrailKinds kinds, Id record) {
        return new HistoryAddress(
                kinds.of(record).map(TrailKind::name).stream().toList(), Id.text(record.value()), null);
    }

    static HistoryAddress of(List<String> kinds) {
        return new HistoryAddress(kinds, null, null);
    }

    static HistoryAddress marked(String kind, String mark) {
        return new HistoryAddress(List.of(kind), null, mark);
    }

    static TrailCursor after(QueryParameters query) {
        return TrailCursor.of(query.getSingleParameter(AFTER).orElse(null));
    }

    String query(TrailCursor after) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(KINDS, String.join(".", kinds));
        if (record != null) {
            said.put(RECORD, record);
        }
        if (mark != null) {
            said.put(MARK, mark);
        }
        if (!after.equals(TrailCursor.NEWEST)) {
            said.put(AFTER, after.toString());
        }
        return "?" + QueryParameters.simple(said).getQueryString();
    }

    TrailPart read(TrailBook book, TrailCursor after, int size) {
        if (record != null) {
            return book.of(kinds.getFirst(), Id.parse(record), after, size);
        }
        return mark == null
                ? book.ofKinds(kinds, after, size)
                : book.ofCollaboration(kinds.getFirst(), mark, after, size);
    }
}
