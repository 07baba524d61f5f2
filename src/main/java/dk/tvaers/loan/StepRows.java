package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRows extends GenericRepository<StepRow, LoanStepId> {

    StepRow save(StepRow row);

    @Query("""
            select s.done_at as at, s.loan_act as act, s.loan_side as side, s.from_state as from_state,
              s.to_state as to_state, p.name as person, f.name as for_person, s.note as note
            from loan_step s
            left join person p on p.collaboration_id = s.collaboration_id and p.id = s.person_id
            left join person f on f.collaboration_id = s.collaboration_id and f.id = s.for_person
            where s.collaboration_id = :collaboration and s.loan_id = :loan order by s.done_at, s.id""")
    List<LoanStep> list(CollaborationId collaboration, LoanId loan);
}
