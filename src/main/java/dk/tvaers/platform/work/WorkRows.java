package dk.tvaers.platform.work;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkRows extends GenericRepository<WorkInput, WorkId> {

    @Query("""
            insert into work (collaboration_id, id, person_id, work_kind, title, options, input, phase, done, total,
              stop_asked, asked_at)
            values (:collaboration, :id, :person, :kind, :title, :options, :input, 'WAITING', 0, 0, false, :at)""")
    int ask(
            CollaborationId collaboration,
            WorkId id,
            PersonId person,
            String kind,
            String title,
            String options,
            byte[] input,
            Instant at);

    /** New work on the same input: 0 when the person has no such work. */
    @Query("""
            insert into work (collaboration_id, id, person_id, work_kind, title, options, input, phase, done, total,
              stop_asked, asked_at)
            select collaboration_id, :id, person_id, work_kind, title, :options, input, 'WAITING', 0, 0, false, :at
            from work w where w.collaboration_id = :collaboration and w.id = :earlier and w.person_id = :person""")
    int askAgain(CollaborationId collaboration, WorkId id, WorkId earlier, PersonId person, String options, Instant at);

    @Query("""
            select id, person_id, work_kind, title, options, phase, done, total, stop_asked, result, failure, asked_at,
              ended_at, file_id
            from work where collaboration_id = :collaboration and id = :id""")
    Optional<WorkRow> find(CollaborationId collaboration, WorkId id);

    @Query("select id, collaboration_id, input from work where collaboration_id = :collaboration and id = :id")
    Optional<WorkInput> findInput(CollaborationId collaboration, WorkId id);

    /** The newest of a person, without what they gave. */
    @Query("""
            select id, person_id, work_kind, title, options, phase, done, total, stop_asked, null as result, failure,
              asked_at, ended_at, file_id
            from work where collaboration_id = :collaboration and person_id = :person and work_kind = :kind
            order by id desc limit :most""")
    List<WorkRow> latest(CollaborationId collaboration, PersonId person, String kind, int most);

    /** 0 when it has ended, or is to stop. */
    @Query("""
            update work set phase = 'RUNNING', done = :done, total = :total
            where collaboration_id = :collaboration and id = :id and phase in ('WAITING', 'RUNNING')
              and stop_asked = false""")
    int progress(CollaborationId collaboration, WorkId id, int done, int total);

    /** What runs notices it later; what waits is stopped with it. */
    @Query("""
            update work set stop_asked = true,
              ended_at = case when phase = 'WAITING' then :at else ended_at end,
              phase = case when phase = 'WAITING' then 'STOPPED' else phase end
            where collaboration_id = :collaboration and id = :id and phase in ('WAITING', 'RUNNING')""")
    int stop(CollaborationId collaboration, WorkId id, Instant at);

    @Query("""
            update work set phase = :phase, result = :result, failure = :failure, ended_at = :at
            where collaboration_id = :collaboration and id = :id and phase in ('WAITING', 'RUNNING')""")
    int end(
            CollaborationId collaboration,
            WorkId id,
            String phase,
            @Nullable String result,
            @Nullable String failure,
            Instant at);

    /** Done, with a file: 0 when it has ended otherwise. */
    @Query("""
            update work set phase = 'DONE', result = :result, file_id = :file, ended_at = :at
            where collaboration_id = :collaboration and id = :id and phase in ('WAITING', 'RUNNING')""")
    int endWith(CollaborationId collaboration, WorkId id, String result, FileId file, Instant at);

    /** What work of before then gave. */
    @Query("""
            select file_id from work
            where collaboration_id = :collaboration and asked_at < :before and file_id is not null""")
    List<Long> files(CollaborationId collaboration, Instant before);

    @Query("delete from work where collaboration_id = :collaboration and asked_at < :before")
    int forget(CollaborationId collaboration, Instant before);
}
