package dk.tvaers.loan;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ThresholdRows extends GenericRepository<ThresholdRow, LoanThresholdId> {

    ThresholdRow save(ThresholdRow row);

    @Query("select count(*) from loan_threshold where collaboration_id = :collaboration and from_on = :day")
    long count(CollaborationId collaboration, LocalDate day);

    @Query("""
            select t.id as id, t.from_on as from_on, t.kroner as kroner, t.recorded_at as recorded_at,
              p.name as recorded_by
            from loan_threshold t left join person p on p.collaboration_id = t.collaboration_id and p.id = t.recorded_by
            where t.collaboration_id = :collaboration order by t.from_on desc""")
    List<ThresholdItem> list(CollaborationId collaboration);

    /** What they are called in the trail: their first day. */
    @Query("""
            select id, date_format(from_on, '%d-%m-%Y') as name, null as municipality, null as project
            from loan_threshold where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
