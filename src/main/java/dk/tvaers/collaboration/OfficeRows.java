package dk.tvaers.collaboration;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfficeRows extends GenericRepository<OfficeRow, OfficeId> {

    OfficeRow save(OfficeRow row);

    OfficeRow update(OfficeRow row);

    Optional<OfficeRow> findById(OfficeId id);

    List<OfficeRow> findByKind(Office kind);

    long deleteById(OfficeId id);

    @Query("""
        select o.id, o.kind, m.code, m.official_name, m.short_name, o.from_on, o.to_on, o.version
        from office o join municipality m on m.code = o.municipality_code
        where o.collaboration_id = :collaboration
        order by o.from_on desc, o.kind""")
    List<OfficeItem> list(CollaborationId collaboration);

    /** The offices that a municipality holds on some day after a date. */
    @Query("""
        select o.id, o.kind, m.code, m.official_name, m.short_name, o.from_on, o.to_on, o.version
        from office o join municipality m on m.code = o.municipality_code
        where o.collaboration_id = :collaboration and o.municipality_code = :code
          and (o.to_on is null or o.to_on > :date)
        order by o.from_on""")
    List<OfficeItem> heldAfter(CollaborationId collaboration, MunicipalityCode code, LocalDate date);

    /** What they are called in the trail. */
    @Query("""
            select o.id, m.short_name name, o.municipality_code municipality, null project
            from office o join municipality m on m.code = o.municipality_code
            where o.collaboration_id = :collaboration and o.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
