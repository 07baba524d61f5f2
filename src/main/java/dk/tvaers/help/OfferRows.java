package dk.tvaers.help;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Offers of help. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferRows extends GenericRepository<OfferRow, HelpOfferId> {

    OfferRow save(OfferRow row);

    OfferRow update(OfferRow row);

    @Query(
            "select * from help_offer where collaboration_id = :collaboration and wish_id = :wish and id = :id for update")
    Optional<OfferRow> lock(CollaborationId collaboration, HelpWishId wish, HelpOfferId id);

    @Query("delete from help_offer where collaboration_id = :collaboration and id = :id")
    int remove(CollaborationId collaboration, HelpOfferId id);

    /** The accepted ones first, then as they came. */
    @Query("""
            select o.id as id, o.municipality_code as municipality, m.short_name as municipality_name, o.note as note,
              o.offered_at as offered_at, o.offered_by as offered_by_id, p.name as offered_by,
              o.accepted_at as accepted_at, a.name as accepted_by
            from help_offer o
            join municipality m on m.code = o.municipality_code
            join person p on p.collaboration_id = o.collaboration_id and p.id = o.offered_by
            left join person a on a.collaboration_id = o.collaboration_id and a.id = o.accepted_by
            where o.collaboration_id = :collaboration and o.wish_id = :wish
            order by o.accepted_at is null, o.offered_at, o.id""")
    List<OfferItem> list(CollaborationId collaboration, HelpWishId wish);
}
