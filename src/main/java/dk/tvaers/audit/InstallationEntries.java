package dk.tvaers.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InstallationEntries extends GenericRepository<InstallationEntry, Long> {

    InstallationEntry save(InstallationEntry entry);
}
