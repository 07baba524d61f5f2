package dk.tvaers.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InstallationEntries extends GenericRepository<InstallationEntry, Long> {

    InstallationEntry save(InstallationEntry entry);

    /** The trail, the newest first, narrowed by what is not null. */
    @Query("""
            select * from installation_audit where at <= :at and (at < :at or id < :id)
              and (:since is null or at >= :since)
              and (:subject is null or subject_id = :subject)
              and (:kind is null or act like :kind) and (:act is null or act = :act)
            order by at desc, id desc limit :size
            """)
    List<InstallationEntry> list(
            @Nullable Instant since,
            @Nullable Long subject,
            @Nullable String kind,
            @Nullable String act,
            Instant at,
            long id,
            int size);
}
