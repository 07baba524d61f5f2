package dk.tvaers.settings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InstallationRows extends GenericRepository<InstallationRow, Long> {

    @Query("select * from installation_settings where id = 1")
    InstallationRow only();

    InstallationRow update(InstallationRow row);
}
