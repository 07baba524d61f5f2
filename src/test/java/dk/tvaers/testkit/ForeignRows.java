package dk.tvaers.testkit;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.Id;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row in every tenant table of a collaboration, made from the database's catalogue: what nobody of another
 * collaboration may see or change. A table added later gets its row by itself.
 */
public final class ForeignRows {

    /** In no other collaboration of the tests. */
    public static final String MUNICIPALITY = "825";

    public static final String TEXT = "Kun for Læsø";

    /** Columns whose words a type reads. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("role", "READER"),
            Map.entry("kind", "HOST"),
            Map.entry("type", "TEMPLATE"),
            Map.entry("audience", "ALL"),
            Map.entry("state", "DEAD"),
            Map.entry("phase", "RUNNING"),
            Map.entry("task_state", "IN_PROGRESS"),
            Map.entry("failure", "REFUSED"),
            Map.entry("delivery", "DIGEST"),
            Map.entry("participation", "IN_PROGRESS"),
            Map.entry("level", "STANDARD"),
            Map.entry("mark", "DONE"),
            Map.entry("verdict", "APPROVED"),
            Map.entry("stand", "FOR"),
            Map.entry("line_state", "ACCEPTED"),
            Map.entry("direction", "SENT"),
            Map.entry("result", "MET"),
            Map.entry("step", "DECIDED"),
            Map.entry("outcome", "APPROVED"),
            Map.entry("risk_kind", "RISK"),
            Map.entry("risk_state", "OPEN"),
            Map.entry("closed_as", "AVERTED"),
            Map.entry("escalated_to", "KOMBIT"),
            Map.entry("request_state", "OPEN"),
            Map.entry("urgency", "SOON"),
            Map.entry("loan_state", "OFFERED"),
            Map.entry("from_state", "OFFERED"),
            Map.entry("to_state", "OFFERED"),
            Map.entry("loan_act", "OFFERED"),
            Map.entry("loan_side", "LENDER"),
            Map.entry("dispute_outcome", "ACCEPTED"),
            Map.entry("key_outcome", "AGREED"),
            Map.entry("line_kind", "COST"),
            Map.entry("posting_kind", "SHARE"),
            Map.entry("shares", "825=100"),
            Map.entry("basis_figures", "{}"),
            Map.entry("invoice_role", "SHARE"),
            Map.entry("invoice_step", "SENT"),
            Map.entry("catalogue_kind", "COMPETENCE"),
            Map.entry("legal_basis", "OTHER"),
            Map.entry("vat_treatment", "EXEMPT"),
            Map.entry("dimensions", "TIME"),
            Map.entry("format", "PDF"),
            Map.entry("invoice_format", "OIOUBL"),
            // a GLN has a check digit
            Map.entry("gln", "5790000000012"),
            Map.entry("local_projects", "KEEP"),
            Map.entry("content", "{}"));

    private static final Set<String> MUNICIPALITIES = Set.of(
            "municipality_code",
            "for_municipality",
            "lender_code",
            "borrower_code",
            "paid_by_code",
            "host_code",
            "supplier_code",
            "buyer_code");

    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    private final CollaborationRef collaboration;

    private ForeignRows(CollaborationRef collaboration) {
        this.collaboration = collaboration;
    }

    public static ForeignRows in(CollaborationRef collaboration) {
        ForeignRows made = new ForeignRows(collaboration);
        try (Connection connection = Sql.asMigrating()) {
            for (String table : parentsFirst()) {
                made.insert(connection, table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    /** The tables, parents before children. */
    public Set<String> tables() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    public CollaborationRef collaboration() {
        return collaboration;
    }

    /** A value of the table's row, or null when the table has no such column. */
    public @Nullable Object value(String table, String column) {
        return rows.getOrDefault(table, Map.of()).get(column);
    }

    /** What all the rows hold, to be compared before and after. */
    public Map<String, List<Map<String, String>>> content() {
        Map<String, List<Map<String, String>>> content = new LinkedHashMap<>();
        for (String table : rows.keySet()) {
            content.put(
                    table,
                    Sql.rows("select * from " + table + " where collaboration_id = "
                            + collaboration.id().value()));
        }
        return content;
    }

    private void insert(Connection connection, String table) throws SQLException {
        Map<String, String> references = references(table);
        Map<String, Object> row = new LinkedHashMap<>();
        for (Map<String, String> column :
                Sql.rows("select column_name, data_type, is_nullable, character_maximum_length length"
                        + " from information_schema.columns where table_schema = database() and table_name = '" + table
                        + "' order by ordinal_position")) {
            String name = String.valueOf(column.get("column_name"));
            Object value = value(table, name, String.valueOf(column.get("data_type")), references.get(name), column);
            if (value != null) {
                row.put(name, value);
            }
        }
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", row.keySet()),
                        String.join(", ", Collections.nCopies(row.size(), "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int i = 1;
            for (Object value : row.values()) {
                statement.setObject(i++, value);
            }
            statement.executeUpdate();
        }
        rows.put(table, row);
    }

    private @Nullable Object value(
            String table, String name, String type, @Nullable String reference, Map<String, String> column) {
        if (name.equals("collaboration_id")) {
            return collaboration.id().value();
        }
        if (MUNICIPALITIES.contains(name)) {
            return MUNICIPALITY;
        }
        if (name.equals("account_id") || table.equals(reference)) {
            return null;
        }
        if (reference != null) {
            Map<String, Object> parent = rows.get(reference);
            return parent == null ? null : parent.getOrDefault("id", parent.get(name));
        }
        if (name.endsWith("_light")) {
            return "RED";
        }
        if (WORDS.containsKey(name)) {
            return WORDS.get(name);
        }
        return switch (type) {
            case "bigint" -> name.equals("version") ? 0 : Id.next();
            case "int", "tinyint" -> 1;
            case "date" -> "2015-06-01";
            case "datetime" -> "2015-06-01 12:00:00";
            case "decimal" -> "1.00";
            default -> {
                String length = String.valueOf(column.get("length"));
                yield TEXT.length() <= Long.parseLong(length) ? TEXT : TEXT.substring(0, Integer.parseInt(length));
            }
        };
    }

    /** For each column the tenant table it points at. */
    private static Map<String, String> references(String table) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Map<String, String> key : Sql.rows("""
                select column_name, referenced_table_name from information_schema.key_column_usage
                where table_schema = database() and table_name = '%s' and referenced_table_name is not null
                  and column_name not in ('collaboration_id', 'municipality_code')
                order by referenced_column_name = 'id'""".formatted(table))) {
            found.put(String.valueOf(key.get("column_name")), String.valueOf(key.get("referenced_table_name")));
        }
        return found;
    }

    private static Set<String> parentsFirst() {
        List<String> waiting = new ArrayList<>(Sql.strings("""
                select distinct table_name from information_schema.columns
                where table_schema = database() and column_name = 'collaboration_id' order by table_name"""));
        Set<String> ordered = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(table -> Sql.strings("""
                            select distinct referenced_table_name from information_schema.key_column_usage
                            where table_schema = database() and table_name = '%s' and referenced_table_name is not null""".formatted(table)).stream()
                            .allMatch(parent -> parent.equals(table) || !waiting.contains(parent)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a circle among " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
