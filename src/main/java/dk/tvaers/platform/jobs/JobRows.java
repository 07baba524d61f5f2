package dk.tvaers.platform.jobs;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The scheduler's own table, for what must happen in the transaction of a caller. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRows extends GenericRepository<JobRow, String> {

    /** Puts a job into the table; nothing happens when it stands there. */
    @Query("""
            insert into job (task_name, task_instance, task_data, execution_time, picked, version)
            values (:name, :instance, :data, :at, false, 1)
            on duplicate key update version = job.version""")
    int schedule(String name, String instance, String data, Instant at);

    /** Has a job done at a time, and one that waits to be tried again, or is given up, by then; one that runs is left alone. */
    @Query("""
            insert into job (task_name, task_instance, task_data, execution_time, picked, version)
            values (:name, :instance, :data, :at, false, 1)
            on duplicate key update
              version = case when picked then version else version + 1 end,
              execution_time = case when picked then execution_time else least(execution_time, values(execution_time)) end
            """)
    int takeTurn(String name, String instance, String data, Instant at);

    @Query("""
            select task_instance, task_name, execution_time, picked, last_success, last_failure, consecutive_failures,
              failure
            from job order by (coalesce(consecutive_failures, 0) > 0) desc, execution_time, task_name, task_instance
            limit :size offset :skip""")
    List<JobRow> list(int size, long skip);

    @Query("select count(*) from job")
    long count();

    @Query("select count(*) from job where task_name = :name")
    long countOf(String name);

    @Query("select count(*) from job where consecutive_failures > 0")
    long countFailing();

    @Query("""
            select task_instance, task_name, execution_time, picked, last_success, last_failure, consecutive_failures,
              failure
            from job where task_name = :name and task_instance = :instance""")
    Optional<JobRow> find(String name, String instance);

    /** Lets a job run as soon as possible: 0 when it is running, or is no more. */
    @Query("""
            update job set execution_time = :now, version = version + 1
            where task_name = :name and task_instance = :instance and picked = false""")
    int hurry(String name, String instance, Instant now);

    @Query("update job set failure = :failure where task_name = :name and task_instance = :instance")
    int fail(String name, String instance, String failure);

    @Query("select slug from collaboration where closed_on is null or closed_on > :today order by slug")
    List<String> openCollaborations(LocalDate today);

    @Query("select slug from collaboration order by slug")
    List<String> everyCollaboration();
}
