package dk.tvaers.loan.specialist;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Specialists, what they can, and the hours in which they can be lent. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SpecialistRows extends GenericRepository<SpecialistRow, SpecialistId> {

    String ITEM = """
            select s.id as id, s.municipality_code as municipality, m.short_name as municipality_name,
              s.person_id as person, coalesce(p.name, s.role_name, c.name) as name, s.job_category_id as job_category,
              c.name as job_category_name, s.note as note, s.manager_id as manager, b.name as manager_name,
              s.from_on as from_on, s.to_on as to_on, s.retired_on as retired_on, s.version as version
            from specialist s
            join municipality m on m.code = s.municipality_code
            join catalogue_entry c on c.collaboration_id = s.collaboration_id and c.id = s.job_category_id
            left join person p on p.collaboration_id = s.collaboration_id and p.id = s.person_id
            left join person b on b.collaboration_id = s.collaboration_id and b.id = s.manager_id
            where s.collaboration_id = :collaboration
            """;

    SpecialistRow save(SpecialistRow row);

    SpecialistRow update(SpecialistRow row);

    @Query("select * from specialist where collaboration_id = :collaboration and id = :id for update")
    Optional<SpecialistRow> lock(CollaborationId collaboration, SpecialistId id);

    @Query("select * from specialist where collaboration_id = :collaboration and id = :id")
    Optional<SpecialistRow> findRow(CollaborationId collaboration, SpecialistId id);

    @Query(ITEM + " and s.id = :id")
    Optional<SpecialistFound> find(CollaborationId collaboration, SpecialistId id);

    @Query(ITEM + " and s.id in (:specialists)")
    List<SpecialistFound> all(CollaborationId collaboration, Collection<SpecialistId> specialists);

    /** By municipality and job category. */
    @Query(ITEM + """
             and (s.retired_on is not null) = :retired
              and (:municipality is null or s.municipality_code = :municipality)
              and (:category is null or s.job_category_id = :category)
              and (:competence is null or exists (select 1 from specialist_competence k
                where k.collaboration_id = s.collaboration_id and k.specialist_id = s.id
                  and k.competence_id = :competence))
            order by m.short_name, c.name, s.id""")
    List<SpecialistFound> list(
            CollaborationId collaboration,
            boolean retired,
            @Nullable MunicipalityCode municipality,
            @Nullable CatalogueEntryId category,
            @Nullable CatalogueEntryId competence);

    /** Those whose last day on the list is over and of whom it is known who they were. */
    @Query("""
            select * from specialist where collaboration_id = :collaboration and retired_on < :today
              and forgotten_on is null order by id""")
    List<SpecialistRow> toBeForgotten(CollaborationId collaboration, LocalDate today);

    /** Those of a person that are on the list, beside one of them. */
    @Query("""
            select count(*) from specialist where collaboration_id = :collaboration and person_id = :person
              and retired_on is null and id <> :beside""")
    long others(CollaborationId collaboration, PersonId person, long beside);

    @Query("""
            select * from specialist where collaboration_id = :collaboration and municipality_code = :municipality
              and retired_on is null order by id for update""")
    List<SpecialistRow> lockAll(CollaborationId collaboration, MunicipalityCode municipality);

    @Query("""
            select count(*) from specialist where collaboration_id = :collaboration
              and municipality_code = :municipality and retired_on is null""")
    long countActive(CollaborationId collaboration, MunicipalityCode municipality);

    /** Who of the municipality is a person there, and has not left. */
    @Query("""
            select count(*) from person where collaboration_id = :collaboration and id = :person
              and (:municipality is null or municipality_code = :municipality) and left_on is null""")
    long persons(CollaborationId collaboration, PersonId person, @Nullable MunicipalityCode municipality);

    /** What is written of a municipality's specialists and rates is written by one at a time. */
    @Query(
            "select municipality_code from member where collaboration_id = :collaboration and municipality_code = :municipality for update")
    Optional<String> lockMember(CollaborationId collaboration, MunicipalityCode municipality);

    @Query("""
            select k.specialist_id as specialist, c.id as id, c.name as name
            from specialist_competence k
            join catalogue_entry c on c.collaboration_id = k.collaboration_id and c.id = k.competence_id
            where k.collaboration_id = :collaboration and k.specialist_id in (:specialists)
            order by c.name""")
    List<Competence> competences(CollaborationId collaboration, Collection<SpecialistId> specialists);

    @Query("""
            insert into specialist_competence (collaboration_id, specialist_id, competence_id)
            values (:collaboration, :specialist, :competence)""")
    int putCompetence(CollaborationId collaboration, SpecialistId specialist, CatalogueEntryId competence);

    @Query("""
            delete from specialist_competence
            where collaboration_id = :collaboration and specialist_id = :specialist and competence_id = :competence""")
    int removeCompetence(CollaborationId collaboration, SpecialistId specialist, CatalogueEntryId competence);

    @Query("""
            select specialist_id as specialist, from_week as from_week, hours as hours from specialist_hours
            where collaboration_id = :collaboration and specialist_id in (:specialists) order by from_week""")
    List<Hours> hours(CollaborationId collaboration, Collection<SpecialistId> specialists);

    @Query("""
            insert into specialist_hours (collaboration_id, specialist_id, from_week, hours)
            values (:collaboration, :specialist, :week, :hours)
            on duplicate key update hours = values(hours)""")
    int putHours(CollaborationId collaboration, SpecialistId specialist, LocalDate week, BigDecimal hours);

    /** What they are called in the trail: as everybody may know them. */
    @Query("""
            select s.id as id, concat(c.name, ', ', m.short_name) as name, s.municipality_code as municipality,
              null as project
            from specialist s
            join municipality m on m.code = s.municipality_code
            join catalogue_entry c on c.collaboration_id = s.collaboration_id and c.id = s.job_category_id
            where s.collaboration_id = :collaboration and s.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);

    @Introspected
    record Competence(
            @MappedProperty SpecialistId specialist,
            @MappedProperty CatalogueEntryId id,
            String name) {}

    @Introspected
    record Hours(@MappedProperty SpecialistId specialist, LocalDate fromWeek, BigDecimal hours) {}
}
