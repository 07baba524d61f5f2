package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** What loans wait for with the calendar in view. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DueRows extends GenericRepository<LoanRow, LoanId> {

    /** Those that run, whose period has a day in a month, and for which no hours of it are written. */
    @Query("""
            select l.id from loan l
            join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
              and t.terms_number = l.terms_number
            where l.collaboration_id = :collaboration and l.loan_state in ('ACTIVE', 'DISPUTED')
              and t.from_on <= :last and t.to_on >= :first
              and not exists (select 1 from loan_hours_open o where o.collaboration_id = l.collaboration_id
                and o.loan_id = l.id and o.worked_on between :first and :last)
              and not exists (select 1 from loan_hours h where h.collaboration_id = l.collaboration_id
                and h.loan_id = l.id and h.worked_on between :first and :last)
            order by l.id""")
    List<Long> withoutHours(CollaborationId collaboration, LocalDate first, LocalDate last);

    /** Those with hours before a day that are not confirmed. */
    @Query("""
            select distinct o.loan_id from loan_hours_open o
            where o.collaboration_id = :collaboration and o.worked_on < :before order by o.loan_id""")
    List<Long> unconfirmed(CollaborationId collaboration, LocalDate before);

    /** The agreed ones in which a person is lent and which are not long over. */
    @Query("""
            select l.id from loan l
            join specialist s on s.collaboration_id = l.collaboration_id and s.id = l.specialist_id
            join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
              and t.terms_number = l.terms_number
            where l.collaboration_id = :collaboration and s.person_id = :person and t.to_on >= :since
              and l.loan_state in ('ACTIVE', 'DISPUTED', 'SETTLED', 'CLOSED')
            order by t.from_on, l.id""")
    List<Long> ofPerson(CollaborationId collaboration, PersonId person, LocalDate since);
}
