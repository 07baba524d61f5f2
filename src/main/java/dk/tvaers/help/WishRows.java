package dk.tvaers.help;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wishes for help. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WishRows extends GenericRepository<WishRow, HelpWishId> {

    String FROM = """
             from help_wish w
            join local_project l on l.collaboration_id = w.collaboration_id and l.id = w.local_project_id
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join municipality m on m.code = l.municipality_code
            join person a on a.collaboration_id = w.collaboration_id and a.id = w.asked_by
            where w.collaboration_id = :collaboration
            """;

    String ITEM = """
            select w.id as id, w.local_project_id as local_project_id, l.project_id as project_id,
              p.short_name as project_name, l.municipality_code as municipality, m.short_name as municipality_name,
              w.title as title, w.description as description, w.needed_by as needed_by, w.asked_at as asked_at,
              w.asked_by as asked_by_id, a.name as asked_by, w.closed_at as closed_at,
              (select count(*) from help_offer o where o.collaboration_id = w.collaboration_id and o.wish_id = w.id)
                as offers,
              (select count(*) from help_offer o where o.collaboration_id = w.collaboration_id and o.wish_id = w.id
                and o.accepted_at is not null) as accepted,
              w.version as version
            """;

    String SHOWN = """
             and (:closed or w.closed_at is null)
              and (:municipality is null or l.municipality_code = :municipality)
              and (:local is null or w.local_project_id = :local)
            """;

    WishRow save(WishRow row);

    WishRow update(WishRow row);

    /** Whatever is written of a wish is written by one at a time. */
    @Query("select * from help_wish where collaboration_id = :collaboration and id = :id for update")
    Optional<WishRow> lock(CollaborationId collaboration, HelpWishId id);

    @Query(ITEM + FROM + " and w.id = :id")
    Optional<WishItem> find(CollaborationId collaboration, HelpWishId id);

    /** The open ones first, then the newest. */
    @Query(ITEM + FROM + SHOWN
            + " order by w.closed_at is not null, w.asked_at desc, w.id desc limit :size offset :skip")
    List<WishItem> list(
            CollaborationId collaboration,
            boolean closed,
            @Nullable MunicipalityCode municipality,
            @Nullable LocalProjectId local,
            int size,
            long skip);

    @Query("select count(*)" + FROM + SHOWN)
    long count(
            CollaborationId collaboration,
            boolean closed,
            @Nullable MunicipalityCode municipality,
            @Nullable LocalProjectId local);

    @Query("""
            select count(*) from membership where collaboration_id = :collaboration and municipality_code = :municipality
              and joined_on <= :date and (left_on is null or left_on >= :date)""")
    long members(CollaborationId collaboration, MunicipalityCode municipality, LocalDate date);

    /** What they are called in the trail. */
    @Query("select w.id as id, w.title as name, l.municipality_code as municipality, l.project_id as project" + FROM
            + " and w.id in (:ids)")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
