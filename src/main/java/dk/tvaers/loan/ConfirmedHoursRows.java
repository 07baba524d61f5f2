package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfirmedHoursRows extends GenericRepository<ConfirmedHoursRow, HourEntryId> {

    ConfirmedHoursRow save(ConfirmedHoursRow row);

    @Query(
            "select * from loan_hours where collaboration_id = :collaboration and loan_id = :loan order by worked_on, id")
    List<ConfirmedHoursRow> list(CollaborationId collaboration, LoanId loan);

    /** The confirmed hours of all loans in some months, both included; by lender, borrower, loan and day. */
    @Query("""
            select h.id as id, h.loan_id as loan, l.lender_code as lender, l.borrower_code as borrower,
              l.project_id as project, c.month_on as month_on, h.worked_on as day, h.hours as hours,
              h.activity as activity, h.kilometres as kilometres, h.expenses as expenses, h.corrects_id as corrects,
              t.rate as rate, t.overhead_kroner as overhead_kroner, t.overhead_percent as overhead_percent,
              t.per_kilometre as per_kilometre, t.vat_treatment as vat_treatment,
              l.lender_case as lender_case, l.borrower_case as borrower_case
            from loan_hours h
            join loan_month_confirmed c on c.collaboration_id = h.collaboration_id and c.id = h.month_id
            join loan l on l.collaboration_id = h.collaboration_id and l.id = h.loan_id
            join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
              and t.terms_number = l.terms_number
            where h.collaboration_id = :collaboration and c.month_on >= :first and c.month_on <= :last
            order by l.lender_code, l.borrower_code, h.loan_id, h.worked_on, h.id""")
    List<SettledLine> listConfirmed(CollaborationId collaboration, LocalDate first, LocalDate last);
}
