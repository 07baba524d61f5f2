package dk.tvaers.jointwork;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JointTaskRows extends GenericRepository<JointTaskRow, JointTaskId> {

    String ITEM = """
            select t.id, t.name, t.text, t.municipality_code, m.short_name municipality_name,
              (select group_concat(c.municipality_code order by c.municipality_code separator ' ')
                from joint_task_participant c
                where c.collaboration_id = t.collaboration_id and c.task_id = t.id) participant_codes,
              t.deadline, t.task_state state, t.reason, t.result, t.project_id, p.short_name project_name,
              t.ended_on, t.version
            from joint_task t
            left join municipality m on m.code = t.municipality_code
            left join project p on p.collaboration_id = t.collaboration_id and p.id = t.project_id
            where t.collaboration_id = :collaboration
            """;

    /** Which is responsible or takes part. */
    String CONCERNS = """
             (t.municipality_code = :code or exists (select 1 from joint_task_participant i
               where i.collaboration_id = t.collaboration_id and i.task_id = t.id and i.municipality_code = :code))
            """;

    String SHOWN = """
             and t.task_state in (:states) and (:before is null or t.deadline < :before)
              and (:text is null or t.name like :text) and (:project is null or t.project_id = :project)
              and (:code is null or\s""" + CONCERNS + ")";

    String OPEN = " and t.task_state in ('PLANNED', 'IN_PROGRESS') ";

    JointTaskRow save(JointTaskRow row);

    JointTaskRow update(JointTaskRow row);

    Optional<JointTaskRow> findById(JointTaskId id);

    @Query(ITEM + " and t.id = :id")
    Optional<JointTaskItem> find(CollaborationId collaboration, JointTaskId id);

    @Query(ITEM + SHOWN + """
             order by case when :sort = 'NAME' then t.name end, case when :sort = 'NAME_DOWN' then t.name end desc,
              case when :sort = 'DEADLINE' then t.deadline end,
              case when :sort = 'DEADLINE_DOWN' then t.deadline end desc, t.name, t.id
            limit :size offset :skip""")
    List<JointTaskItem> list(
            CollaborationId collaboration,
            List<String> states,
            @Nullable LocalDate before,
            @Nullable String text,
            @Nullable ProjectId project,
            @Nullable MunicipalityCode code,
            String sort,
            int size,
            long skip);

    @Query("select count(*) from joint_task t where t.collaboration_id = :collaboration " + SHOWN)
    long count(
            CollaborationId collaboration,
            List<String> states,
            @Nullable LocalDate before,
            @Nullable String text,
            @Nullable ProjectId project,
            @Nullable MunicipalityCode code);

    /** Those that are to be done by a day, and for who sees to all of them those that nobody is responsible for. */
    @Query(ITEM + OPEN + """
             and (t.deadline <= :until or t.municipality_code is null)
              and (:everything or t.municipality_code in (:own))
            order by t.deadline, t.name, t.id""")
    List<JointTaskItem> waiting(CollaborationId collaboration, LocalDate until, boolean everything, List<String> own);

    @Query(ITEM + OPEN + " and (:code is null or " + CONCERNS + ") order by t.deadline, t.name, t.id")
    List<JointTaskItem> open(CollaborationId collaboration, @Nullable MunicipalityCode code);

    @Query("""
            insert into joint_task_participant (collaboration_id, task_id, municipality_code)
            values (:collaboration, :task, :code)""")
    int putParticipant(CollaborationId collaboration, JointTaskId task, MunicipalityCode code);

    @Query("""
            delete from joint_task_participant
            where collaboration_id = :collaboration and task_id = :task and municipality_code = :code""")
    int removeParticipant(CollaborationId collaboration, JointTaskId task, MunicipalityCode code);

    @Query("select count(*) from project where collaboration_id = :collaboration and id = :project")
    long projects(CollaborationId collaboration, ProjectId project);

    @Query("""
            select g.person_id from role_grant g
            where g.collaboration_id = :collaboration and g.role = 'PROGRAMME_LEADER' and g.municipality_code = :code
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)""")
    List<Leader> leaders(CollaborationId collaboration, MunicipalityCode code, LocalDate today);

    @Query("""
            select id, name, municipality_code municipality, project_id project
            from joint_task where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);

    @Introspected
    record Leader(@MappedProperty PersonId personId) {}
}
