package dk.tvaers.collaboration;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings the register of municipalities that the portal carries into the database. */
@Singleton
public class MunicipalityRegister {

    private final JdbcOperations jdbc;

    MunicipalityRegister(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the register: one batch for each of its four tables. Done again it changes nothing; a GLN that is known
     * stays when the file does not know it.
     */
    @Transactional
    public void load() {
        RegisterFile file = RegisterFile.read();
        batch("""
                insert into municipality (code, official_name, short_name, cvr, gln) values (?, ?, ?, ?, ?)
                on duplicate key update official_name = values(official_name), short_name = values(short_name),
                cvr = values(cvr), gln = coalesce(values(gln), gln)""", file.municipalities(), m -> row(m.code(), m.officialName(), m.shortName(), m.cvr(), m.gln()));
        batch("""
                insert into municipality_alias (alias, municipality_code) values (?, ?)
                on duplicate key update municipality_code = values(municipality_code)""", file.aliases(), alias -> row(alias.alias(), alias.code()));
        batch("""
                insert into municipality_region (municipality_code, from_on, region) values (?, ?, ?)
                on duplicate key update region = values(region)""", file.regions(), region -> row(region.code(), region.fromOn(), region.region()));
        batch(
                """
                insert into municipality_population (municipality_code, counted_on, inhabitants) values (?, ?, ?)
                on duplicate key update inhabitants = values(inhabitants)""",
                file.counts(),
                count -> row(
                        count.code(),
                        count.population().countedOn(),
                        count.population().inhabitants()));
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private <T> void batch(String sql, List<T> rows, Function<T, @Nullable Object[]> values) {
        jdbc.prepareStatement(sql, statement -> {
            for (T row : rows) {
                @Nullable Object[] columns = values.apply(row);
                for (int i = 0; i < columns.length; i++) {
                    Object value = columns[i];
                    statement.setString(i + 1, value == null ? null : value.toString());
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
