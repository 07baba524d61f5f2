package dk.tvaers.economy.cost;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vouchers of many costs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaidVoucherRows extends GenericRepository<VoucherRow, VoucherId> {

    /** Of those costs that the reader sees. */
    @Query("select c.id as cost, c.paid_on as paid_on" + CostRows.FROM + " and c.id in (:ids)")
    List<Paid> paid(CollaborationId collaboration, boolean everything, List<String> own, Collection<Long> ids);

    /** Those of each cost in the order in which they were put there. */
    @Query("""
            select v.cost_line_id as cost, f.name as name
            from cost_voucher v
            join stored_file f on f.collaboration_id = v.collaboration_id and f.id = v.file_id
            where v.collaboration_id = :collaboration and v.cost_line_id in (:ids)
            order by v.cost_line_id, v.added_at, v.id""")
    List<Named> names(CollaborationId collaboration, Collection<Long> ids);

    @Introspected
    record Paid(@MappedProperty CostLineId cost, @Nullable LocalDate paidOn) {}

    @Introspected
    record Named(@MappedProperty CostLineId cost, String name) {}
}
