package dk.tvaers.plan;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MoveRows extends GenericRepository<MoveRow, MoveId> {

    MoveRow save(MoveRow row);

    /** Somebody to be told, for a municipality. */
    @Introspected
    record Concerned(MunicipalityCode code, @MappedProperty PersonId personId) {}

    /** Since when a new status of a local project is asked for. */
    @Introspected
    record Asked(@MappedProperty LocalProjectId localProjectId, Instant since) {}

    @Query("""
            insert into moved_date
              (collaboration_id, move_id, milestone_id, local_project_id, before_on, after_on, asks, moved_at)
            values (:collaboration, :move, :milestone, :local, :beforeOn, :afterOn, :asks, :at)""")
    int putMoved(
            CollaborationId collaboration,
            MoveId move,
            MilestoneId milestone,
            LocalProjectId local,
            LocalDate beforeOn,
            LocalDate afterOn,
            boolean asks,
            Instant at);

    /** The newest first. */
    @Query("""
            select v.id, w.name wave_name, u.short_name municipality_name, v.before_on, v.after_on, v.reason,
              v.moved_at, n.name moved_by_name,
              (select count(*) from moved_date d where d.collaboration_id = v.collaboration_id
                and d.move_id = v.id) dates
            from milestone_move v
            join person n on n.collaboration_id = v.collaboration_id and n.id = v.moved_by
            left join wave w on w.collaboration_id = v.collaboration_id and w.id = v.wave_id
            left join local_project l on l.collaboration_id = v.collaboration_id and l.id = v.local_project_id
            left join municipality u on u.code = l.municipality_code
            where v.collaboration_id = :collaboration and v.milestone_id = :milestone
            order by v.moved_at desc, v.id desc""")
    List<MoveItem> list(CollaborationId collaboration, MilestoneId milestone);

    /** The programme leaders of the municipalities, and who is named on the local projects. */
    @Query("""
            select l.municipality_code code, g.person_id from local_project l
            join role_grant g on g.collaboration_id = l.collaboration_id and g.role = 'PROGRAMME_LEADER'
              and g.municipality_code = l.municipality_code
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)
            where l.collaboration_id = :collaboration and l.id in (:locals)
            union
            select l.municipality_code code, n.id person_id from local_project l
            join person n on n.collaboration_id = l.collaboration_id and n.id in (l.owner_id, l.leader_id, l.deputy_id)
              and (n.left_on is null or n.left_on >= :today)
            where l.collaboration_id = :collaboration and l.id in (:locals)""")
    List<Concerned> listConcerned(CollaborationId collaboration, Collection<LocalProjectId> locals, LocalDate today);

    @Query("""
            select d.local_project_id, max(d.moved_at) since from moved_date d
            where d.collaboration_id = :collaboration and d.local_project_id in (:locals) and d.asks = true
            group by d.local_project_id""")
    List<Asked> listAsked(CollaborationId collaboration, Collection<LocalProjectId> locals);
}
