package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Absences. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AbsenceRows extends GenericRepository<AbsenceRow, AbsenceId> {

    AbsenceRow save(AbsenceRow row);

    /** Those that have not ended before a day, in their order. */
    @Query("""
            select * from absence where collaboration_id = :collaboration and specialist_id in (:specialists)
              and to_on >= :day order by from_on, id""")
    List<AbsenceRow> from(CollaborationId collaboration, Collection<SpecialistId> specialists, LocalDate day);

    @Query("delete from absence where collaboration_id = :collaboration and specialist_id = :specialist")
    int removeAll(CollaborationId collaboration, SpecialistId specialist);

    @Query("delete from absence where collaboration_id = :collaboration and specialist_id = :specialist and id = :id")
    int remove(CollaborationId collaboration, SpecialistId specialist, AbsenceId id);
}
