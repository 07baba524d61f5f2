package dk.tvaers.economy.budget;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Budgets of years. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BudgetRows extends GenericRepository<BudgetRow, BudgetId> {

    BudgetRow save(BudgetRow row);

    BudgetRow update(BudgetRow row);

    @Query("select * from budget where collaboration_id = :collaboration and budget_year = :year")
    Optional<BudgetRow> ofYear(CollaborationId collaboration, int year);

    @Query("select * from budget where collaboration_id = :collaboration and budget_year = :year for update")
    Optional<BudgetRow> lock(CollaborationId collaboration, int year);

    @Query("select budget_year from budget where collaboration_id = :collaboration order by 1 desc")
    List<Integer> years(CollaborationId collaboration);

    /** What they are called in the trail. */
    @Query("""
            select id, cast(budget_year as char) as name, null municipality, null project from budget
            where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
