package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the database's own catalogue, so that a table added later is proved too. */
@Tag("database")
class CatalogueTest {

    static final Set<String> GLOBAL = Set.of(
            "account",
            "collaboration",
            "column_choice",
            "flyway_schema_history",
            "installation_audit",
            "installation_grant",
            "installation_settings",
            "job",
            "login_failure",
            "login_session",
            "municipality",
            "municipality_alias",
            "municipality_population",
            "municipality_region",
            "one_time_link");

    /** The keys to global tables, whose index has to start with the column that points there. */
    private static final Set<String> POINTS_AT_GLOBAL = Set.of("member.municipality_code", "person.account_id");

    @BeforeAll
    static void migrate() {
        Portal.beans();
    }

    @Test
    void theNamedGlobalTablesAreThoseThatSayTheyAre() {
        assertThat(new TreeSet<>(Sql.strings("""
                        select table_name from information_schema.tables
                        where table_schema = database() and (table_comment like 'global%'
                          or table_name = 'flyway_schema_history')"""))).isEqualTo(new TreeSet<>(GLOBAL));
    }

    @Test
    void thePrimaryKeyOfEveryTenantTableStartsWithTheCollaboration() {
        for (String table : tenantTables()) {
            assertThat(indexes(table).get("PRIMARY"))
                    .as(table)
                    .isNotNull()
                    .first()
                    .isEqualTo("collaboration_id");
        }
    }

    @Test
    void everyIndexOfATenantTableStartsWithTheCollaboration() {
        for (String table : tenantTables()) {
            Found.some("indexes of " + table, indexes(table).keySet());
            indexes(table).forEach((index, columns) -> {
                if (!POINTS_AT_GLOBAL.contains(table + "." + columns.getFirst())) {
                    assertThat(columns).as(table + " " + index).first().isEqualTo("collaboration_id");
                }
            });
        }
    }

    @Test
    void everyForeignKeyToATenantTableCarriesTheCollaboration() {
        List<Map<String, String>> keys = Found.some(
                "foreign keys between tenant tables",
                Sql.rows("""
                        select table_name, constraint_name, referenced_table_name,
                          group_concat(column_name order by ordinal_position) own,
                          group_concat(referenced_column_name order by ordinal_position) theirs
                        from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null
                        group by table_name, constraint_name, referenced_table_name""").stream()
                        .filter(key -> !GLOBAL.contains(key.get("referenced_table_name")))
                        .toList());
        for (Map<String, String> key : keys) {
            assertThat(key.get("own")).as(key.toString()).startsWith("collaboration_id,");
            assertThat(key.get("theirs")).as(key.toString()).startsWith("collaboration_id,");
        }
    }

    @Test
    void everyTenantTableIsTiedToItsCollaboration() {
        List<String> tied = Sql.strings("""
                select distinct table_name from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null
                  and column_name = 'collaboration_id'""");
        assertThat(tied).containsAll(tenantTables());
    }

    @Test
    void nothingIsDeletedOrEmptiedInCascade() {
        Found.some("foreign keys with rules", Sql.strings("""
                        select constraint_name from information_schema.referential_constraints
                        where constraint_schema = database()"""));
        assertThat(Sql.strings("""
                        select concat(table_name, ' ', constraint_name) from information_schema.referential_constraints
                        where constraint_schema = database() and (delete_rule not in ('RESTRICT', 'NO ACTION')
                          or update_rule not in ('RESTRICT', 'NO ACTION'))""")).isEmpty();
        assertThat(Sql.strings("""
                        select trigger_name from information_schema.triggers where trigger_schema = database()
                        union select routine_name from information_schema.routines where routine_schema = database()""")).isEmpty();
    }

    private static List<String> tenantTables() {
        return Found.some(
                "tenant tables",
                Sql.strings("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' order by table_name""").stream()
                        .filter(table -> !GLOBAL.contains(table))
                        .toList());
    }

    private static Map<String, List<String>> indexes(String table) {
        Map<String, List<String>> found = new TreeMap<>();
        for (Map<String, String> row : Sql.rows("""
                select index_name, group_concat(column_name order by seq_in_index) columns_in_order
                from information_schema.statistics where table_schema = database() and table_name = '%s'
                group by index_name""".formatted(table))) {
            found.put(
                    String.valueOf(row.get("index_name")),
                    List.of(String.valueOf(row.get("columns_in_order")).split(",")));
        }
        return found;
    }
}
