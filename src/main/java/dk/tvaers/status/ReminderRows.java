package dk.tvaers.status;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Who was reminded when, and who is written to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReminderRows extends GenericRepository<ReminderRow, ReminderId> {

    ReminderRow save(ReminderRow row);

    @Query("""
            select r.municipality_code as municipality, max(r.reminded_at) as reminded_at,
              count(case when r.reminded_on = :today then 1 end) as today
            from status_reminder r where r.collaboration_id = :collaboration
            group by r.municipality_code""")
    List<RemindedLine> listReminded(CollaborationId collaboration, LocalDate today);

    @Query("""
            select distinct g.municipality_code as municipality, p.id as person, p.name as name,
              case when coalesce(p.email, a.email, '') = '' then 0 else 1 end as reached,
              coalesce(a.language, 'da') as language
            from role_grant g
            join person p on p.collaboration_id = g.collaboration_id and p.id = g.person_id
              and (p.left_on is null or p.left_on >= :today)
            left join account a on a.id = p.account_id
            where g.collaboration_id = :collaboration and g.role = 'PROGRAMME_LEADER'
              and g.municipality_code is not null
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)
            order by p.name, p.id""")
    List<LeaderLine> listLeaders(CollaborationId collaboration, LocalDate today);

    @Query("""
            select distinct g.person_id from role_grant g
            where g.collaboration_id = :collaboration and g.role = 'PROGRAMME_LEADER'
              and g.municipality_code = :municipality
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)""")
    List<Long> listLeadersOf(CollaborationId collaboration, MunicipalityCode municipality, LocalDate today);
}
