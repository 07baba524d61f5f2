package dk.tvaers.economy.billing;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Documents by their numbers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BillFindingRows extends GenericRepository<BillRow, BillId> {

    /** The newest first. */
    @Query(BillRows.ITEM + " and b.invoice_number like :pattern order by b.id desc")
    List<BillItem> found(CollaborationId collaboration, String pattern);
}
