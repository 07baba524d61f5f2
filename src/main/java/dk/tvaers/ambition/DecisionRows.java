package dk.tvaers.ambition;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The joint levels, every version of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRows extends GenericRepository<DecisionRow, AmbitionDecisionId> {

    String ITEM = """
            select d.id, d.project_id, d.number, d.level, d.decided_on, d.note, d.recorded_at, n.name recorded_by
            from ambition_decision d
            join person n on n.collaboration_id = d.collaboration_id and n.id = d.recorded_by
            where d.collaboration_id = :collaboration
            """;

    DecisionRow save(DecisionRow row);

    /** Of a project, the newest first. */
    @Query(ITEM + " and d.project_id = :project order by d.number desc")
    List<AmbitionDecision> list(CollaborationId collaboration, ProjectId project);

    /**
     * Those that hold, one for each project that has any.
     *
     * @param at those that held at that moment; null for now
     */
    @Query(ITEM + """
             and d.number = (select max(e.number) from ambition_decision e
              where e.collaboration_id = d.collaboration_id and e.project_id = d.project_id
                and (:at is null or e.recorded_at <= :at))""")
    List<AmbitionDecision> listCurrent(CollaborationId collaboration, @Nullable Instant at);

    /** All projects, by programme and in its order. */
    @Query("""
            select p.id, p.short_name, p.full_name
            from project p join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            where p.collaboration_id = :collaboration
            order by g.name, g.id, p.sort_order, p.code""")
    List<AskedProject> listProjects(CollaborationId collaboration);
}
