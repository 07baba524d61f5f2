package dk.tvaers.economy.cost;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Vouchers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VoucherRows extends GenericRepository<VoucherRow, VoucherId> {

    VoucherRow save(VoucherRow row);

    @Query("delete from cost_voucher where collaboration_id = :collaboration and id = :id")
    int remove(CollaborationId collaboration, VoucherId id);

    /** Those of a cost, the first one first. */
    @Query("""
            select v.id as id, v.cost_line_id as cost, v.file_id as file, f.name as file_name,
              f.media_type as media_type, f.size as size, v.added_at as added_at, p.name as added_by
            from cost_voucher v
            join stored_file f on f.collaboration_id = v.collaboration_id and f.id = v.file_id
            join person p on p.collaboration_id = v.collaboration_id and p.id = v.added_by
            where v.collaboration_id = :collaboration and v.cost_line_id = :cost
            order by v.added_at, v.id""")
    List<VoucherItem> of(CollaborationId collaboration, CostLineId cost);
}
