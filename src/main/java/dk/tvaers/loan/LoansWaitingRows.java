package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LoansWaitingRows extends GenericRepository<LoanRow, LoanId> {

    /** Those that are not over and have one of the municipalities on a side, the oldest offer first. */
    @Query("""
            select l.id as id, r.title as title, l.lender_code as lender, lm.short_name as lender_name,
              l.borrower_code as borrower, bm.short_name as borrower_name, l.project_id as project,
              l.specialist_id as specialist, l.loan_state as state, held.to_on as to_on,
              l.proposed_number as proposed_number, t.most_hours as most_hours, t.rate as rate,
              t.overhead_kroner as overhead_kroner, t.overhead_percent as overhead_percent,
              a.loan_side as approved_side, a.person_id as approved_by, a.for_person as approved_for,
              (select min(h.worked_on) from loan_hours_open h
                where h.collaboration_id = l.collaboration_id and h.loan_id = l.id) as earliest_open,
              (select min(d.id) from loan_dispute d
                where d.collaboration_id = l.collaboration_id and d.loan_id = l.id
                  and d.dispute_outcome is null) as dispute
            from loan l
            join loan_request r on r.collaboration_id = l.collaboration_id and r.id = l.request_id
            join loan_terms held on held.collaboration_id = l.collaboration_id and held.loan_id = l.id
              and held.terms_number = l.terms_number
            join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
              and t.terms_number = coalesce(l.proposed_number, l.terms_number)
            left join loan_approval a on a.collaboration_id = l.collaboration_id and a.loan_id = l.id
              and a.terms_number = t.terms_number
              and (l.proposed_number is not null or l.loan_state in ('APPROVED_BY_BORROWER', 'APPROVED_BY_LENDER'))
            join municipality lm on lm.code = l.lender_code
            join municipality bm on bm.code = l.borrower_code
            where l.collaboration_id = :collaboration and l.loan_state not in ('CLOSED', 'REJECTED', 'WITHDRAWN')
              and (l.lender_code in (:own) or l.borrower_code in (:own))
            order by l.offered_at, l.id""")
    List<LoansWaitingRow> list(CollaborationId collaboration, List<String> own);
}
