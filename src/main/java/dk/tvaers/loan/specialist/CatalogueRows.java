package dk.tvaers.loan.specialist;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Competences and job categories. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CatalogueRows extends GenericRepository<CatalogueEntry, CatalogueEntryId> {

    CatalogueEntry save(CatalogueEntry entry);

    CatalogueEntry update(CatalogueEntry entry);

    Optional<CatalogueEntry> findById(CatalogueEntryId id);

    @Query("select * from catalogue_entry where collaboration_id = :collaboration and id = :id for update")
    Optional<CatalogueEntry> lock(CollaborationId collaboration, CatalogueEntryId id);

    /** By name; the retired ones last. */
    @Query("""
            select * from catalogue_entry where collaboration_id = :collaboration and catalogue_kind = :kind
              and (:retired or retired_on is null)
            order by retired_on is not null, name""")
    List<CatalogueEntry> list(CollaborationId collaboration, CatalogueKind kind, boolean retired);

    /** What they are called in the trail. */
    @Query("""
            select id, name, null municipality, null project from catalogue_entry
            where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
