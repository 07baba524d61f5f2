package dk.tvaers.status.round;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a collaboration has chosen of its rounds, and the months that it leaves out. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RhythmRows extends GenericRepository<RoundRow, RoundId> {

    @Query("""
            select opening_day, reminder_days, closing_day, months_off, version from round_rhythm
            where collaboration_id = :collaboration""")
    Optional<RhythmRow> find(CollaborationId collaboration);

    /** The first choice; 0 when somebody made it meanwhile. */
    @Query("""
            insert ignore into round_rhythm
              (collaboration_id, opening_day, reminder_days, closing_day, months_off, changed_by, version)
            select collaboration_id, :opening, :reminders, :closing, :off, id, 1 from person
            where collaboration_id = :collaboration and id = :by""")
    int add(CollaborationId collaboration, int opening, String reminders, int closing, String off, PersonId by);

    /** 0 when the version is another by now. */
    @Query("""
            update round_rhythm set opening_day = :opening, reminder_days = :reminders, closing_day = :closing,
              months_off = :off, changed_by = :by, version = version + 1
            where collaboration_id = :collaboration and version = :version""")
    int change(
            CollaborationId collaboration,
            int opening,
            String reminders,
            int closing,
            String off,
            PersonId by,
            long version);

    @Query("select month from round_skip where collaboration_id = :collaboration order by month")
    List<LocalDate> listSkipped(CollaborationId collaboration);

    /** 0 when the month is skipped already. */
    @Query("""
            insert ignore into round_skip (collaboration_id, month, skipped_by, skipped_at)
            select collaboration_id, :month, id, :at from person where collaboration_id = :collaboration and id = :by""")
    int skip(CollaborationId collaboration, LocalDate month, PersonId by, Instant at);

    @Query("delete from round_skip where collaboration_id = :collaboration and month = :month")
    int unskip(CollaborationId collaboration, LocalDate month);
}
