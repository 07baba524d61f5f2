package dk.tvaers.economy.cost;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Costs that come each month. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CostSeriesRows extends GenericRepository<CostSeriesRow, CostSeriesId> {

    CostSeriesRow save(CostSeriesRow row);

    CostSeriesRow update(CostSeriesRow row);

    Optional<CostSeriesRow> findById(CostSeriesId id);

    @Query("select * from cost_series where collaboration_id = :collaboration and id = :id for update")
    Optional<CostSeriesRow> lock(CollaborationId collaboration, CostSeriesId id);

    /** What those are called in the trail of which the reader sees a month. */
    @Query("""
            select s.id as id, s.title as name,
              (select min(c.paid_by_code) from cost_line c where c.collaboration_id = s.collaboration_id
                and c.cost_series_id = s.id) as municipality,
              null as project
            from cost_series s where s.collaboration_id = :collaboration and s.id in (:ids)
              and exists (select 1 from cost_line c where c.collaboration_id = s.collaboration_id
                and c.cost_series_id = s.id and (not c.paid_directly or :everything or c.paid_by_code in (:own)))""")
    List<RecordName> trailNames(
            CollaborationId collaboration, boolean everything, List<String> own, Collection<Long> ids);
}
