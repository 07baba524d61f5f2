package dk.tvaers.economy.cost;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The members' own accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CostAccountRows extends GenericRepository<CostAccountRow, CostAccountId> {

    CostAccountRow save(CostAccountRow row);

    CostAccountRow update(CostAccountRow row);

    long delete(CostAccountRow row);

    List<CostAccountRow> findAll();

    @Query("""
            select * from cost_account where collaboration_id = :collaboration and cost_type_id = :type
              and municipality_code = :municipality for update""")
    Optional<CostAccountRow> lock(CollaborationId collaboration, CostTypeId type, MunicipalityCode municipality);

    @Query("""
            select cost_type_id from cost_account where collaboration_id = :collaboration
              and municipality_code = :municipality and account = :account""")
    List<Long> typesIn(CollaborationId collaboration, MunicipalityCode municipality, String account);

    /** Those of all that are members on a day, by name; of who has said none without it. */
    @Query("""
            select m.code as municipality, m.short_name as short_name, a.account as account,
              coalesce(a.version, 0) as version
            from membership s
            join municipality m on m.code = s.municipality_code
            left join cost_account a on a.collaboration_id = s.collaboration_id and a.cost_type_id = :type
              and a.municipality_code = s.municipality_code
            where s.collaboration_id = :collaboration and s.joined_on <= :day
              and (s.left_on is null or s.left_on >= :day)
            order by m.short_name""")
    List<CostAccountItem> list(CollaborationId collaboration, CostTypeId type, LocalDate day);
}
