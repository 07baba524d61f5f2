package dk.tvaers.kit;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ColumnChoiceRows extends GenericRepository<ColumnChoice, AccountId> {

    @Query("select shown from column_choice where account_id = :account and list_name = :list")
    Optional<String> shown(AccountId account, String list);

    @Query("""
            insert into column_choice (account_id, list_name, shown) values (:account, :list, :shown)
            on duplicate key update shown = values(shown)""")
    void keep(AccountId account, String list, String shown);

    @Query("delete from column_choice where account_id = :account and list_name = :list")
    void drop(AccountId account, String list);
}
