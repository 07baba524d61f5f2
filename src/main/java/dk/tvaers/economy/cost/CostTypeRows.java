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

/** Types of cost. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CostTypeRows extends GenericRepository<CostTypeRow, CostTypeId> {

    String ITEM = """
            select t.id as id, t.name as name,
              (select count(*) from cost_line c where c.collaboration_id = t.collaboration_id and c.cost_type_id = t.id)
                as costs,
              t.vat_treatment as vat_treatment, t.vat_rate as vat_rate, t.vat_note as vat_note,
              t.vat_signed_at as vat_signed_at, s.name as vat_signed_by,
              t.retired_on as retired_on, t.version as version
            from cost_type t
            left join person s on s.collaboration_id = t.collaboration_id and s.id = t.vat_signed_by
            where t.collaboration_id = :collaboration
            """;

    CostTypeRow save(CostTypeRow row);

    CostTypeRow update(CostTypeRow row);

    @Query("select * from cost_type where collaboration_id = :collaboration and id = :id for update")
    Optional<CostTypeRow> lock(CollaborationId collaboration, CostTypeId id);

    @Query(ITEM + " and t.id = :id")
    Optional<CostTypeItem> find(CollaborationId collaboration, CostTypeId id);

    /** By name; the retired ones last. */
    @Query(ITEM + " order by t.retired_on is not null, t.name")
    List<CostTypeItem> list(CollaborationId collaboration);

    /** What they are called in the trail. */
    @Query("""
            select id, name, null municipality, null project from cost_type
            where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
