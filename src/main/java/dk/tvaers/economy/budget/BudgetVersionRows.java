package dk.tvaers.economy.budget;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Budgets as they were adopted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BudgetVersionRows extends GenericRepository<BudgetVersionRow, BudgetVersionId> {

    BudgetVersionRow save(BudgetVersionRow row);

    /** Those of a budget, the newest first. */
    @Query("""
            select v.id as id, v.version_number as number, v.adopted_on as adopted_on, v.decision as decision,
              v.written_at as written_at, w.name as written_by,
              (select coalesce(sum(l.amount), 0) from budget_version_line l
                where l.collaboration_id = v.collaboration_id and l.budget_version_id = v.id) as total,
              (select coalesce(sum(l.amount_unknown), 0) from budget_version_line l
                where l.collaboration_id = v.collaboration_id and l.budget_version_id = v.id) as unknown
            from budget_version v
            join person w on w.collaboration_id = v.collaboration_id and w.id = v.written_by
            where v.collaboration_id = :collaboration and v.budget_id = :budget
            order by v.version_number desc""")
    List<BudgetVersionItem> of(CollaborationId collaboration, BudgetId budget);
}
