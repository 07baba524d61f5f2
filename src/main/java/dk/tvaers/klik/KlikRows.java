package dk.tvaers.klik;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tasks and their marks. A municipality that has not joined a project, or has stopped, is not counted in it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KlikRows extends GenericRepository<KlikTaskRow, KlikTaskId> {

    String TAKES_PART = " l.participation in ('NOT_STARTED', 'IN_PROGRESS', 'IN_OPERATION', 'FINISHED') ";

    String SUMS = """
              coalesce(sum(k.mark = 'DONE'), 0) done, coalesce(sum(k.mark = 'IN_PROGRESS'), 0) in_progress,
              coalesce(sum(k.mark = 'NOT_RELEVANT'), 0) not_relevant
            """;

    String MARKS = """
            left join klik_mark k on k.collaboration_id = l.collaboration_id and k.local_project_id = l.id
              and k.task_id = t.id
            """;

    String ITEM = """
            select t.id, t.project_id, p.code project_code, p.short_name project_name, t.number, t.title, t.link,
              t.listed, t.version, count(l.id) participating,
            """ + SUMS + """
            from klik_task t
            join project p on p.collaboration_id = t.collaboration_id and p.id = t.project_id
            left join local_project l on l.collaboration_id = t.collaboration_id and l.project_id = t.project_id
              and\s""" + TAKES_PART + MARKS + """
            where t.collaboration_id = :collaboration
            """;

    String ITEM_GROUP = """
             group by t.id, t.project_id, p.code, p.short_name, t.number, t.title, t.link, t.listed, t.version,
              p.sort_order, t.position
            order by p.sort_order, p.short_name, t.listed desc, t.position, t.number""";

    String LINE = """
            select t.id task_id, t.number, t.title, t.link, t.listed, l.id local_project_id, l.municipality_code code,
              u.short_name municipality_name, p.id project_id, p.short_name project_name, k.mark, k.marked_on,
              n.name marked_by, coalesce(k.version, 0) version
            from klik_task t
            join project p on p.collaboration_id = t.collaboration_id and p.id = t.project_id
            join local_project l on l.collaboration_id = t.collaboration_id and l.project_id = t.project_id
              and\s""" + TAKES_PART + """
            join municipality u on u.code = l.municipality_code
            """ + MARKS + """
            left join person n on n.collaboration_id = k.collaboration_id and n.id = k.marked_by
            where t.collaboration_id = :collaboration
            """;

    KlikTaskRow save(KlikTaskRow row);

    KlikTaskRow update(KlikTaskRow row);

    Optional<KlikTaskRow> findById(KlikTaskId id);

    Optional<KlikTaskRow> findByProjectIdAndNumber(ProjectId project, String number);

    List<KlikTaskRow> findByProjectIdOrderByPosition(ProjectId project);

    /** The tasks of a project are changed by one at a time. */
    @Query("select id from project where collaboration_id = :collaboration and id = :project for update")
    Optional<Long> lock(CollaborationId collaboration, ProjectId project);

    /** The marks of a municipality in a project are changed by one at a time. */
    @Query("select id from local_project where collaboration_id = :collaboration and id = :local for update")
    Optional<Long> lock(CollaborationId collaboration, LocalProjectId local);

    @Query(ITEM + " and (:project is null or t.project_id = :project)" + ITEM_GROUP)
    List<KlikTaskItem> list(CollaborationId collaboration, @Nullable ProjectId project);

    @Query(ITEM + " and t.id = :id" + ITEM_GROUP)
    Optional<KlikTaskItem> find(CollaborationId collaboration, KlikTaskId id);

    @Query("""
            select l.id local_project_id, l.municipality_code code, u.short_name municipality_name, p.id project_id,
              p.short_name project_name, count(t.id) listed,
            """ + SUMS + """
            from klik_task t
            join project p on p.collaboration_id = t.collaboration_id and p.id = t.project_id
            join local_project l on l.collaboration_id = t.collaboration_id and l.project_id = t.project_id
              and\s""" + TAKES_PART + """
            join municipality u on u.code = l.municipality_code
            """ + MARKS + """
            where t.collaboration_id = :collaboration and t.listed = 1
              and (:project is null or t.project_id = :project) and (:local is null or l.id = :local)
            group by l.id, l.municipality_code, u.short_name, p.id, p.short_name, p.sort_order
            order by p.sort_order, p.short_name, u.short_name""")
    List<KlikCount> count(CollaborationId collaboration, @Nullable ProjectId project, @Nullable LocalProjectId local);

    /** All tasks of a local project; those that are no longer listed last, and only when they are marked. */
    @Query(LINE + """
             and l.id = :local and (t.listed = 1 or k.mark is not null)
            order by t.listed desc, t.position, t.number""")
    List<KlikMarkItem> listOfLocalProject(CollaborationId collaboration, LocalProjectId local);

    /** A task in all municipalities that take part. */
    @Query(LINE + " and t.id = :task order by u.short_name")
    List<KlikMarkItem> listOfTask(CollaborationId collaboration, KlikTaskId task);

    @Query("""
            insert into klik_mark
              (collaboration_id, local_project_id, task_id, mark, marked_on, marked_at, marked_by, version)
            values (:collaboration, :local, :task, :mark, :markedOn, :markedAt, :markedBy, 1)
            on duplicate key update mark = values(mark), marked_on = values(marked_on),
              marked_at = values(marked_at), marked_by = values(marked_by), version = version + 1""")
    int put(
            CollaborationId collaboration,
            LocalProjectId local,
            KlikTaskId task,
            @Nullable String mark,
            @Nullable LocalDate markedOn,
            Instant markedAt,
            PersonId markedBy);

    @Query("select count(*) from klik_mark where collaboration_id = :collaboration and task_id = :id")
    long countMarks(CollaborationId collaboration, KlikTaskId id);

    @Query("delete from klik_task where collaboration_id = :collaboration and id = :id and version = :version")
    int remove(CollaborationId collaboration, KlikTaskId id, long version);

    /** What they are called in the trail. */
    @Query("""
            select t.id, concat(p.short_name, ', ', t.number, ' ', t.title) name, null municipality,
              t.project_id project
            from klik_task t join project p on p.collaboration_id = t.collaboration_id and p.id = t.project_id
            where t.collaboration_id = :collaboration and t.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
