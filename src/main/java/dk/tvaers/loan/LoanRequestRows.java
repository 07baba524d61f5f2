package dk.tvaers.loan;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LoanRequestRows extends GenericRepository<LoanRequestRow, LoanRequestId> {

    String FROM = """
             from loan_request r
            join municipality m on m.code = r.municipality_code
            left join project p on p.collaboration_id = r.collaboration_id and p.id = r.project_id
            left join person a on a.collaboration_id = r.collaboration_id and a.id = r.asked_by
            where r.collaboration_id = :collaboration
            """;

    String ITEM = """
            select r.id as id, r.municipality_code as municipality, m.short_name as municipality_name,
              r.project_id as project_id, p.short_name as project_name, r.help_wish_id as help_wish_id,
              r.catalogue_entry_id as competence, r.title as title, r.description as description, r.from_on as from_on,
              r.to_on as to_on, r.hours as hours, r.place as place, r.urgency as urgency, r.request_state as state,
              r.asked_at as asked_at, a.name as asked_by,
              (select count(*) from loan l where l.collaboration_id = r.collaboration_id and l.request_id = r.id
                and l.loan_state not in ('REJECTED', 'WITHDRAWN')) as offers,
              (select coalesce(sum(t.most_hours), 0) from loan l
                join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
                  and t.terms_number = l.terms_number
                where l.collaboration_id = r.collaboration_id and l.request_id = r.id
                  and l.loan_state in ('ACTIVE', 'DISPUTED', 'SETTLED', 'CLOSED')) as covered_hours,
              r.version as version
            """;

    String SHOWN = """
             and (:text is null or r.title like :text)
              and (:state is null or r.request_state = :state)
              and (:municipality is null or r.municipality_code = :municipality)
              and (:project is null or r.project_id = :project)
              and (:competence is null or r.catalogue_entry_id = :competence)
            """;

    LoanRequestRow save(LoanRequestRow row);

    LoanRequestRow update(LoanRequestRow row);

    @Query("select * from loan_request where collaboration_id = :collaboration and id = :id for update")
    Optional<LoanRequestRow> lock(CollaborationId collaboration, LoanRequestId id);

    @Query("""
            select * from loan_request
            where collaboration_id = :collaboration and municipality_code = :municipality and request_state = 'OPEN'
            order by id for update""")
    List<LoanRequestRow> lockOpen(CollaborationId collaboration, MunicipalityCode municipality);

    @Query("""
            select count(*) from loan_request
            where collaboration_id = :collaboration and municipality_code = :municipality and request_state = 'OPEN'""")
    long countOpen(CollaborationId collaboration, MunicipalityCode municipality);

    @Query(ITEM + FROM + " and r.id = :id")
    Optional<LoanRequestItem> find(CollaborationId collaboration, LoanRequestId id);

    @Query(ITEM + FROM + SHOWN + """
             order by case when :sort = 'NEWEST' then r.asked_at end desc,
              case when :sort = 'FROM_DOWN' then r.from_on end desc,
              case when :sort = 'HOURS' then r.hours end, case when :sort = 'HOURS_DOWN' then r.hours end desc,
              case when :sort = 'URGENCY' then field(r.urgency, 'URGENT', 'SOON', 'NORMAL') end,
              case when :sort = 'URGENCY_DOWN' then field(r.urgency, 'NORMAL', 'SOON', 'URGENT') end,
              case when :sort = 'TITLE' then r.title end, case when :sort = 'TITLE_DOWN' then r.title end desc,
              case when :sort = 'MUNICIPALITY' then m.short_name end,
              case when :sort = 'MUNICIPALITY_DOWN' then m.short_name end desc,
              r.from_on, r.title, r.id
            limit :size offset :skip""")
    List<LoanRequestItem> list(
            CollaborationId collaboration,
            @Nullable String text,
            @Nullable String state,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            @Nullable CatalogueEntryId competence,
            String sort,
            int size,
            long skip);

    @Query("select count(*)" + FROM + SHOWN)
    long count(
            CollaborationId collaboration,
            @Nullable String text,
            @Nullable String state,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            @Nullable CatalogueEntryId competence);

    /** What they are called in the trail. */
    @Query("select r.id as id, r.title as name, r.municipality_code as municipality, r.project_id as project" + FROM
            + " and r.id in (:ids)")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
