package dk.tvaers.settings;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LimitRows extends GenericRepository<LimitRow, ApprovalLimitId> {

    LimitRow save(LimitRow row);

    Optional<LimitRow> findById(ApprovalLimitId id);

    boolean existsByMunicipalityCodeAndFromOn(MunicipalityCode code, LocalDate fromOn);

    long deleteById(ApprovalLimitId id);

    @Query("""
            select l.id as id, m.code as code, m.official_name as official_name, m.short_name as short_name,
              l.from_on as from_on, l.kroner as kroner
            from approval_limit l join municipality m on m.code = l.municipality_code
            where l.collaboration_id = :collaboration
            order by l.from_on desc, m.code""")
    List<LimitItem> list(CollaborationId collaboration);

    /** Who has one of the two approving roles in a municipality on a date, by name. */
    @Query("""
            select r.municipality_code as code, r.role as role, p.name as name
            from role_grant r join person p on p.collaboration_id = r.collaboration_id and p.id = r.person_id
            where r.collaboration_id = :collaboration and r.role in ('PROGRAMME_LEADER', 'DIRECTOR')
              and r.municipality_code is not null and r.from_on <= :date and (r.to_on is null or r.to_on >= :date)
            order by p.name""")
    List<ApproverRow> listApprovers(CollaborationId collaboration, LocalDate date);
}
