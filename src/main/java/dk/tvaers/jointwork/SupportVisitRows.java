package dk.tvaers.jointwork;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface SupportVisitRows extends GenericRepository<SupportVisitRow, SupportVisitId> {

    String ITEM = """
            select v.id, v.municipality_code, m.short_name municipality_name, v.visit_on, v.purpose, v.hours, v.note,
              v.version
            from support_visit v join municipality m on m.code = v.municipality_code
            where v.collaboration_id = :collaboration
            """;

    String SHOWN = """
             and (:code is null or v.municipality_code = :code)
              and (:from is null or v.visit_on >= :from) and (:to is null or v.visit_on <= :to)
            """;

    SupportVisitRow save(SupportVisitRow row);

    SupportVisitRow update(SupportVisitRow row);

    Optional<SupportVisitRow> findById(SupportVisitId id);

    @Query("delete from support_visit where collaboration_id = :collaboration and id = :id and version = :version")
    int remove(CollaborationId collaboration, SupportVisitId id, long version);

    @Query(ITEM + " and v.id = :id")
    Optional<SupportVisitItem> find(CollaborationId collaboration, SupportVisitId id);

    @Query(ITEM + SHOWN + """
             order by case when :sort = 'OLDEST' then v.visit_on end, v.visit_on desc, m.short_name, v.id
            limit :size offset :skip""")
    List<SupportVisitItem> list(
            CollaborationId collaboration,
            @Nullable MunicipalityCode code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String sort,
            int size,
            long skip);

    @Query("select count(*) from support_visit v where v.collaboration_id = :collaboration " + SHOWN)
    long count(
            CollaborationId collaboration,
            @Nullable MunicipalityCode code,
            @Nullable LocalDate from,
            @Nullable LocalDate to);

    /** What hours are summed from. */
    @Query("""
            select v.municipality_code code, m.short_name name, v.visit_on, v.hours
            from support_visit v join municipality m on m.code = v.municipality_code
            where v.collaboration_id = :collaboration and v.visit_on >= :from and v.visit_on <= :to""")
    List<HoursSpread.Spent> spent(CollaborationId collaboration, LocalDate from, LocalDate to);

    /** Those of one municipality after a day. */
    @Query(ITEM + " and v.municipality_code = :code and v.visit_on > :day order by v.visit_on, v.id")
    List<SupportVisitItem> after(CollaborationId collaboration, MunicipalityCode code, LocalDate day);

    /** Those that are held and have no hours. */
    @Query(ITEM + " and v.visit_on <= :today and v.hours is null order by v.visit_on, v.id")
    List<SupportVisitItem> withoutHours(CollaborationId collaboration, LocalDate today);

    @Query("""
            select v.id, concat(m.short_name, ', ', v.purpose) name, v.municipality_code municipality, null project
            from support_visit v join municipality m on m.code = v.municipality_code
            where v.collaboration_id = :collaboration and v.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
