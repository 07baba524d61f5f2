package dk.tvaers.loan;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.SpecialistId;
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
interface LoanRows extends GenericRepository<LoanRow, LoanId> {

    String FROM = """
             from loan l
            join loan_request r on r.collaboration_id = l.collaboration_id and r.id = l.request_id
            join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
              and t.terms_number = l.terms_number
            join municipality lm on lm.code = l.lender_code
            join municipality bm on bm.code = l.borrower_code
            left join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            where l.collaboration_id = :collaboration
            """;

    String ITEM = """
            select l.id as id, l.request_id as request_id, r.title as title, l.lender_code as lender,
              lm.short_name as lender_name, l.borrower_code as borrower, bm.short_name as borrower_name,
              l.project_id as project_id, p.short_name as project_name, t.from_on as from_on, t.to_on as to_on,
              l.loan_state as state, l.specialist_id as specialist_id, t.most_hours as most_hours,
              (select coalesce(sum(h.hours), 0) from loan_hours_open h
                where h.collaboration_id = l.collaboration_id and h.loan_id = l.id) as open_hours,
              (select coalesce(sum(h.hours), 0) from loan_hours h
                where h.collaboration_id = l.collaboration_id and h.loan_id = l.id) as confirmed_hours,
              t.rate as rate, t.overhead_kroner as overhead_kroner, t.overhead_percent as overhead_percent,
              l.proposed_number as proposed_number, l.offered_at as offered_at, l.version as version
            """;

    String VISIBLE = " and (:everything or l.lender_code in (:own) or l.borrower_code in (:own))";

    /** That hours are disputed stays between the two; to others the loan is active, also where they look for it. */
    String SEEN_STATE = """
             case when l.loan_state = 'DISPUTED'
                and not (:everything or l.lender_code in (:own) or l.borrower_code in (:own))
              then 'ACTIVE' else l.loan_state end
            """;

    String SHOWN = """
             and (:text is null or r.title like :text)
              and (:which = 'ALL' or (:which = 'OVER') = (l.loan_state in ('CLOSED', 'REJECTED', 'WITHDRAWN')))
              and (:state is null or :state = """ + SEEN_STATE + """
            )
              and (:municipality is null or l.lender_code = :municipality or l.borrower_code = :municipality)
              and (:project is null or l.project_id = :project)
              and (:request is null or l.request_id = :request)
              and (:specialist is null or l.specialist_id = :specialist
            """ + VISIBLE + ")";

    LoanRow save(LoanRow row);

    LoanRow update(LoanRow row);

    /** Whatever is written of a loan is written by one at a time. */
    @Query("select * from loan where collaboration_id = :collaboration and id = :id for update")
    Optional<LoanRow> lock(CollaborationId collaboration, LoanId id);

    @Query("select * from loan where collaboration_id = :collaboration and id = :id")
    Optional<LoanRow> find(CollaborationId collaboration, LoanId id);

    /** Those with a municipality on either side that wait for an approval or run. */
    @Query("""
            select * from loan where collaboration_id = :collaboration
              and (lender_code = :municipality or borrower_code = :municipality)
              and loan_state in ('OFFERED', 'APPROVED_BY_BORROWER', 'APPROVED_BY_LENDER', 'ACTIVE', 'DISPUTED')
            order by id""")
    List<LoanRow> live(CollaborationId collaboration, MunicipalityCode municipality);

    @Query(ITEM + FROM + " and l.id = :id")
    Optional<LoanLine> findLine(CollaborationId collaboration, LoanId id);

    @Query(ITEM + FROM + SHOWN + """
             order by case when :sort = 'NEWEST' then l.offered_at end desc,
              case when :sort = 'FROM_DOWN' then t.from_on end desc,
              case when :sort = 'TO' then t.to_on end, case when :sort = 'TO_DOWN' then t.to_on end desc,
              case when :sort = 'TITLE' then r.title end, case when :sort = 'TITLE_DOWN' then r.title end desc,
              case when :sort = 'LENDER' then lm.short_name end,
              case when :sort = 'LENDER_DOWN' then lm.short_name end desc,
              case when :sort = 'BORROWER' then bm.short_name end,
              case when :sort = 'BORROWER_DOWN' then bm.short_name end desc,
              case when :sort = 'STATE' then field(""" + SEEN_STATE + """
                , 'OFFERED', 'APPROVED_BY_BORROWER', 'APPROVED_BY_LENDER',
                'ACTIVE', 'DISPUTED', 'SETTLED', 'CLOSED', 'REJECTED', 'WITHDRAWN') end,
              case when :sort = 'STATE_DOWN' then field(""" + SEEN_STATE + """
                , 'OFFERED', 'APPROVED_BY_BORROWER',
                'APPROVED_BY_LENDER', 'ACTIVE', 'DISPUTED', 'SETTLED', 'CLOSED', 'REJECTED', 'WITHDRAWN') end desc,
              t.from_on, l.id
            limit :size offset :skip""")
    List<LoanLine> list(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable String text,
            String which,
            @Nullable String state,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            @Nullable LoanRequestId request,
            @Nullable SpecialistId specialist,
            String sort,
            int size,
            long skip);

    @Query("select count(*)" + FROM + SHOWN)
    long count(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable String text,
            String which,
            @Nullable String state,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            @Nullable LoanRequestId request,
            @Nullable SpecialistId specialist);

    @Query(ITEM + FROM + " and l.id in (:ids) order by t.from_on, l.id")
    List<LoanLine> listOf(CollaborationId collaboration, Collection<Long> ids);

    /** The loans between two municipalities that are agreed or may be and begin within some days, both included. */
    @Query(ITEM + FROM + """
             and l.lender_code = :lender and l.borrower_code = :borrower
              and l.loan_state not in ('REJECTED', 'WITHDRAWN') and t.from_on >= :first and t.from_on <= :last
            order by l.id""")
    List<LoanLine> listOfPair(
            CollaborationId collaboration,
            MunicipalityCode lender,
            MunicipalityCode borrower,
            LocalDate first,
            LocalDate last);

    /** The loans of a specialist that are agreed or may be and have a day within some days, both included. */
    @Query(ITEM + FROM + """
             and l.specialist_id = :specialist and l.loan_state not in ('REJECTED', 'WITHDRAWN')
              and t.from_on <= :last and t.to_on >= :first
            order by l.id""")
    List<LoanLine> listOfSpecialist(
            CollaborationId collaboration, SpecialistId specialist, LocalDate first, LocalDate last);

    /** The same of several specialists. */
    @Query(ITEM + FROM + """
             and l.specialist_id in (:specialists) and l.loan_state not in ('REJECTED', 'WITHDRAWN')
              and t.from_on <= :last and t.to_on >= :first
            order by l.id""")
    List<LoanLine> listOfSpecialists(
            CollaborationId collaboration, Collection<SpecialistId> specialists, LocalDate first, LocalDate last);

    /** The last days of a specialist's loans that were agreed, or wait to be; the latest first. */
    @Query("""
            select t.to_on from loan l
            join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
              and t.terms_number = l.terms_number
            where l.collaboration_id = :collaboration and l.specialist_id = :specialist
              and l.loan_state not in ('REJECTED', 'WITHDRAWN')
            order by t.to_on desc""")
    List<LocalDate> lastDays(CollaborationId collaboration, SpecialistId specialist);

    /** Those of the specialists whom a municipality of some has been offered, has borrowed or lends. */
    @Query("""
            select distinct l.specialist_id from loan l
            where l.collaboration_id = :collaboration and l.specialist_id in (:specialists)
              and (l.lender_code in (:own) or l.borrower_code in (:own))""")
    List<Long> specialistsOf(CollaborationId collaboration, Collection<SpecialistId> specialists, List<String> own);

    /** Who has a role in a municipality on a day. */
    @Query("""
            select distinct g.person_id from role_grant g
            where g.collaboration_id = :collaboration and g.role = :role and g.municipality_code = :municipality
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)""")
    List<Long> people(CollaborationId collaboration, String role, MunicipalityCode municipality, LocalDate today);

    /** Who has a role in another municipality on a day. */
    @Query("""
            select distinct g.person_id from role_grant g
            where g.collaboration_id = :collaboration and g.role = :role and g.municipality_code <> :municipality
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)""")
    List<Long> peopleBeside(CollaborationId collaboration, String role, MunicipalityCode municipality, LocalDate today);

    /** What those are called in the trail that the reader sees wholly; the municipality of the side that is the reader's. */
    @Query("""
            select l.id as id, concat(r.title, ', ', lm.short_name, ' - ', bm.short_name) as name,
              case when l.lender_code in (:own) then l.lender_code else l.borrower_code end as municipality,
              l.project_id as project
            """ + FROM + VISIBLE + " and l.id in (:ids)")
    List<RecordName> trailNames(
            CollaborationId collaboration, boolean everything, List<String> own, Collection<Long> ids);

    @Query("""
            select p.id as id, p.name as name, null as municipality, null as project from person p
            where p.collaboration_id = :collaboration and p.id in (:persons)""")
    List<RecordName> personNames(CollaborationId collaboration, Collection<Long> persons);
}
