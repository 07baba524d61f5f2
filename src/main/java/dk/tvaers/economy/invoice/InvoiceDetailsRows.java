package dk.tvaers.economy.invoice;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvoiceDetailsRows extends GenericRepository<InvoiceDetailsRow, InvoiceDetailsId> {

    InvoiceDetailsRow save(InvoiceDetailsRow row);

    InvoiceDetailsRow update(InvoiceDetailsRow row);

    Optional<InvoiceDetailsRow> findByMunicipalityCode(MunicipalityCode code);

    @Query("select * from invoice_details where collaboration_id = :collaboration")
    List<InvoiceDetailsRow> list(CollaborationId collaboration);

    /** So that two who write at once do it one after the other. */
    @Query("""
            select count(*) from member where collaboration_id = :collaboration and municipality_code = :code
            for update""")
    long lockMember(CollaborationId collaboration, MunicipalityCode code);

    /** What is in the register of the municipalities that are members on a date, lowest code first. */
    @Query("""
            select m.code as code, m.official_name as official_name, m.short_name as short_name, m.cvr as cvr,
              m.gln as gln
            from membership s join municipality m on m.code = s.municipality_code
            where s.collaboration_id = :collaboration and s.joined_on <= :date and (s.left_on is null or s.left_on >= :date)
            order by m.code""")
    List<RegisteredMember> members(CollaborationId collaboration, LocalDate date);

    /** Who may write them on a date: a municipality's directors and controllers, and the coordinators, by name. */
    @Query("""
            select r.municipality_code as code, p.name as name
            from role_grant r join person p on p.collaboration_id = r.collaboration_id and p.id = r.person_id
            where r.collaboration_id = :collaboration and r.role in (:roles)
              and r.from_on <= :date and (r.to_on is null or r.to_on >= :date)
            order by p.name""")
    List<Keeper> keepers(CollaborationId collaboration, Collection<String> roles, LocalDate date);

    /** What they are called in the trail. */
    @Query("""
            select d.id as id, m.official_name as name, d.municipality_code as municipality, null as project
            from invoice_details d join municipality m on m.code = d.municipality_code
            where d.collaboration_id = :collaboration and d.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
