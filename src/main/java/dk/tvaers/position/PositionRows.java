package dk.tvaers.position;

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
import org.jspecify.annotations.Nullable;

/** The questions, and who is told of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PositionRows extends GenericRepository<PositionRow, PositionId> {

    String ITEM = """
            select q.id, q.question, q.background, q.recipient, q.municipality_code municipality,
              m.short_name municipality_name, q.programme_id, g.name programme_name, q.project_id,
              p.short_name project_name, q.deadline, q.raised_at, n.name raised_by, coalesce(w.number, 0) number,
              w.wording, w.agreed_on,
              (select min(l.letter_on) from position_letter l where l.collaboration_id = q.collaboration_id
                and l.position_id = q.id and l.direction = 'SENT') first_sent_on,
              (select max(l.letter_on) from position_letter l where l.collaboration_id = q.collaboration_id
                and l.position_id = q.id and l.direction = 'SENT') sent_on,
              (select max(l.letter_on) from position_letter l where l.collaboration_id = q.collaboration_id
                and l.position_id = q.id and l.direction = 'ANSWERED') answered_on,
              (select count(*) from position_stand s where s.collaboration_id = q.collaboration_id
                and s.position_id = q.id and s.stand = 'FOR' and s.number = (select max(t.number)
                  from position_stand t where t.collaboration_id = s.collaboration_id
                  and t.position_id = s.position_id and t.municipality_code = s.municipality_code)) in_favour,
              (select count(*) from position_stand s where s.collaboration_id = q.collaboration_id
                and s.position_id = q.id and s.stand = 'AGAINST' and s.number = (select max(t.number)
                  from position_stand t where t.collaboration_id = s.collaboration_id
                  and t.position_id = s.position_id and t.municipality_code = s.municipality_code)) opposed,
              (select count(*) from position_stand s where s.collaboration_id = q.collaboration_id
                and s.position_id = q.id and s.stand = 'NO_OPINION' and s.number = (select max(t.number)
                  from position_stand t where t.collaboration_id = s.collaboration_id
                  and t.position_id = s.position_id and t.municipality_code = s.municipality_code)) no_opinion,
              q.result, q.result_note, q.closed_on, q.version
            from joint_position q
            join person n on n.collaboration_id = q.collaboration_id and n.id = q.raised_by
            left join municipality m on m.code = q.municipality_code
            left join programme g on g.collaboration_id = q.collaboration_id and g.id = q.programme_id
            left join project p on p.collaboration_id = q.collaboration_id and p.id = q.project_id
            left join position_wording w on w.collaboration_id = q.collaboration_id and w.position_id = q.id
              and w.number = (select max(v.number) from position_wording v
                where v.collaboration_id = q.collaboration_id and v.position_id = q.id)
            where q.collaboration_id = :collaboration
            """;

    PositionRow save(PositionRow row);

    PositionRow update(PositionRow row);

    /** Whatever is added to a question is added by one at a time, so that nothing comes in after its closing. */
    @Query("select * from joint_position where collaboration_id = :collaboration and id = :id for update")
    Optional<PositionRow> lock(CollaborationId collaboration, PositionId id);

    /** The open ones first, those with the nearest deadline before the others. */
    @Query(ITEM + " order by q.closed_on is not null, q.closed_on desc, q.deadline is null, q.deadline, q.id")
    List<PositionItem> list(CollaborationId collaboration);

    @Query(ITEM + " and q.id = :id")
    Optional<PositionItem> findItem(CollaborationId collaboration, PositionId id);

    @Query("""
            select count(*) from membership where collaboration_id = :collaboration and municipality_code = :code
              and joined_on <= :date and (left_on is null or left_on >= :date)""")
    long countMember(CollaborationId collaboration, MunicipalityCode code, LocalDate date);

    /**
     * Who has a role on a day.
     *
     * @param code of the municipality in which they have it; null for anywhere
     */
    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.role = :role
              and (:code is null or r.municipality_code = :code)
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> listWithRole(CollaborationId collaboration, String role, @Nullable String code, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select q.id, q.question name, null municipality, q.project_id project from joint_position q
            where q.collaboration_id = :collaboration and q.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
