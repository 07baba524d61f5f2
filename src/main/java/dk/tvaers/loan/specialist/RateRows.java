package dk.tvaers.loan.specialist;

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
import org.jspecify.annotations.Nullable;

/** Rates. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RateRows extends GenericRepository<RateRow, RateId> {

    String ITEM = """
            select r.id as id, r.municipality_code as municipality, m.short_name as municipality_name,
              c.id as job_category, c.name as job_category_name, r.specialist_id as specialist,
              r.kroner_per_hour as per_hour, r.legal_basis as basis, r.below_full_cost as below_full_cost,
              r.from_on as from_on, r.to_on as to_on, r.noted_at as noted_at, n.name as noted_by,
              r.finance_note as noted, r.withdrawn_on as withdrawn_on, r.version as version
            from rate r
            join municipality m on m.code = r.municipality_code
            left join specialist s on s.collaboration_id = r.collaboration_id and s.id = r.specialist_id
            join catalogue_entry c on c.collaboration_id = r.collaboration_id
              and c.id = coalesce(r.job_category_id, s.job_category_id)
            left join person n on n.collaboration_id = r.collaboration_id and n.id = r.noted_by
            where r.collaboration_id = :collaboration
            """;

    RateRow save(RateRow row);

    RateRow update(RateRow row);

    @Query("select * from rate where collaboration_id = :collaboration and id = :id for update")
    Optional<RateRow> lock(CollaborationId collaboration, RateId id);

    @Query(ITEM + " and r.id = :id")
    Optional<RateItem> find(CollaborationId collaboration, RateId id);

    /** By municipality and job category, the newest first. */
    @Query(ITEM + """
             and r.withdrawn_on is null and (:municipality is null or r.municipality_code = :municipality)
              and (:day is null or r.from_on <= :day and (r.to_on is null or r.to_on >= :day))
            order by m.short_name, c.name, r.specialist_id is not null, r.from_on desc, r.id""")
    List<RateItem> list(
            CollaborationId collaboration, @Nullable MunicipalityCode municipality, @Nullable LocalDate day);

    /** Those of a specialist, the newest first. */
    @Query(ITEM + " and r.withdrawn_on is null and r.specialist_id = :specialist order by r.from_on desc")
    List<RateItem> ofSpecialist(CollaborationId collaboration, SpecialistId specialist);

    /** Those of a job category in a municipality, the newest first. */
    @Query(ITEM + """
             and r.withdrawn_on is null and r.municipality_code = :municipality and r.job_category_id = :category
            order by r.from_on desc""")
    List<RateItem> ofCategory(CollaborationId collaboration, MunicipalityCode municipality, CatalogueEntryId category);

    /** What they are called in the trail. */
    @Query("""
            select r.id as id, concat(c.name, ', ', m.short_name) as name, r.municipality_code as municipality,
              null as project
            from rate r
            join municipality m on m.code = r.municipality_code
            left join specialist s on s.collaboration_id = r.collaboration_id and s.id = r.specialist_id
            join catalogue_entry c on c.collaboration_id = r.collaboration_id
              and c.id = coalesce(r.job_category_id, s.job_category_id)
            where r.collaboration_id = :collaboration and r.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
