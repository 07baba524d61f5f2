package dk.tvaers.economy.budget;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The draft of a budget. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BudgetLineRows extends GenericRepository<BudgetLineRow, BudgetLineId> {

    String ITEM = """
            select t.id as type, t.name as type_name, l.programme_id as programme, l.project_id as project,
              coalesce(p.short_name, g.name) as place_name, l.amount as kroner, l.amount_unknown as unknown,
              k.id as `key`, k.name as key_name
            """;

    String PLACES = """
            join cost_type t on t.collaboration_id = l.collaboration_id and t.id = l.cost_type_id
            left join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            left join programme g on g.collaboration_id = l.collaboration_id and g.id = l.programme_id
            left join allocation_key k on k.collaboration_id = l.collaboration_id and k.id = l.allocation_key_id
            """;

    String ORDER = " order by t.name, p.id is not null, g.id is not null, g.name, p.short_name, l.id";

    BudgetLineRow save(BudgetLineRow row);

    List<BudgetLineRow> saveAll(Iterable<BudgetLineRow> rows);

    BudgetLineRow update(BudgetLineRow row);

    long delete(BudgetLineRow row);

    @Query("""
            select * from budget_line where collaboration_id = :collaboration and budget_id = :budget
            order by id for update""")
    List<BudgetLineRow> lockAll(CollaborationId collaboration, BudgetId budget);

    @Query(ITEM + " from budget_line l " + PLACES
            + " where l.collaboration_id = :collaboration and l.budget_id = :budget" + ORDER)
    List<BudgetLineItem> of(CollaborationId collaboration, BudgetId budget);
}
