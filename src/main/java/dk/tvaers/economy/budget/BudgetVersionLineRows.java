package dk.tvaers.economy.budget;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The lines of budgets as they were adopted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BudgetVersionLineRows extends GenericRepository<BudgetVersionLineRow, BudgetVersionLineId> {

    List<BudgetVersionLineRow> saveAll(Iterable<BudgetVersionLineRow> rows);

    @Query(BudgetLineRows.ITEM + " from budget_version_line l " + BudgetLineRows.PLACES
            + " where l.collaboration_id = :collaboration and l.budget_version_id = :version" + BudgetLineRows.ORDER)
    List<BudgetLineItem> of(CollaborationId collaboration, BudgetVersionId version);
}
