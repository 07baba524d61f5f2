package dk.tvaers.risk;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
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
interface RiskRows extends GenericRepository<RiskRow, RiskId> {

    String FROM = """
             from risk r
            left join local_project l on l.collaboration_id = r.collaboration_id and l.id = r.local_project_id
            left join project p on p.collaboration_id = r.collaboration_id and p.id = coalesce(l.project_id, r.project_id)
            join programme g on g.collaboration_id = r.collaboration_id and g.id = coalesce(p.programme_id, r.programme_id)
            left join municipality m on m.code = l.municipality_code
            join person o on o.collaboration_id = r.collaboration_id and o.id = r.owner_id
            where r.collaboration_id = :collaboration
            """;

    String ITEM = """
            select r.id as id, r.risk_kind as kind, r.title as title, r.description as description,
              r.local_project_id as local_project_id, p.id as project_id, p.short_name as project_name,
              g.id as programme_id, g.name as programme_name, l.municipality_code as municipality,
              m.short_name as municipality_name, r.probability as probability, r.consequence as consequence,
              r.owner_id as owner_id, o.name as owner_name, r.measure as measure, r.due_on as due_on,
              r.risk_state as state, r.closed_as as closed_as, r.closed_note as closed_note, r.closed_on as closed_on,
              r.escalated_to as escalated_to, r.escalated_why as escalated_why, r.escalated_at as escalated_at,
              (select e.name from person e where e.collaboration_id = r.collaboration_id and e.id = r.escalated_by)
                as escalated_by,
              r.created_at as created_at,
              (select c.name from person c where c.collaboration_id = r.collaboration_id and c.id = r.created_by)
                as created_by,
              r.version as version
            """;

    /** Joint, escalated, or the reader's own. */
    String VISIBLE = """
             and (r.local_project_id is null or r.escalated_to is not null or :everything or l.municipality_code in (:own))
            """;

    String SHOWN = VISIBLE + """
             and (:text is null or r.title like :text)
              and (:kind is null or r.risk_kind = :kind)
              and (:which = 'ALL' or r.risk_state = :which or :which = 'ACTIVE' and r.risk_state <> 'CLOSED')
              and (:municipality is null or l.municipality_code = :municipality)
              and (:programme is null or g.id = :programme)
              and (:project is null or p.id = :project)
              and (:local is null or r.local_project_id = :local)
              and r.probability * r.consequence between :least and :most
              and (:probability is null or r.probability = :probability)
              and (:consequence is null or r.consequence = :consequence)
              and (not :overdue or r.due_on < :today and r.risk_state <> 'CLOSED')
              and (not :escalated or r.escalated_to is not null)
            """;

    RiskRow save(RiskRow row);

    RiskRow update(RiskRow row);

    @Query("select * from risk where collaboration_id = :collaboration and id = :id for update")
    Optional<RiskRow> lock(CollaborationId collaboration, RiskId id);

    @Query(ITEM + FROM + " and r.id = :id")
    Optional<RiskItem> find(CollaborationId collaboration, RiskId id);

    @Query(ITEM + FROM + SHOWN + """
             order by case when :sort = 'NEWEST' then r.created_at end desc,
              case when :sort in ('DUE', 'DUE_LAST') then r.due_on is null end,
              case when :sort = 'DUE' then r.due_on end, case when :sort = 'DUE_LAST' then r.due_on end desc,
              case when :sort = 'TITLE' then r.title end, case when :sort = 'TITLE_DOWN' then r.title end desc,
              case when :sort = 'LIGHTEST' then r.probability * r.consequence end,
              r.probability * r.consequence desc, r.consequence desc, r.due_on is null, r.due_on, r.title, r.id
            limit :size offset :skip""")
    List<RiskItem> list(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable String text,
            @Nullable String kind,
            String which,
            @Nullable MunicipalityCode municipality,
            @Nullable ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable LocalProjectId local,
            int least,
            int most,
            @Nullable Integer probability,
            @Nullable Integer consequence,
            boolean overdue,
            boolean escalated,
            LocalDate today,
            String sort,
            int size,
            long skip);

    /** How many there are of each probability and consequence. */
    @Query("select r.probability as probability, r.consequence as consequence, count(*) as risks" + FROM + SHOWN
            + " group by r.probability, r.consequence")
    List<MatrixCell> cells(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable String text,
            @Nullable String kind,
            String which,
            @Nullable MunicipalityCode municipality,
            @Nullable ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable LocalProjectId local,
            int least,
            int most,
            @Nullable Integer probability,
            @Nullable Integer consequence,
            boolean overdue,
            boolean escalated,
            LocalDate today);

    /** Those of a municipality that have a day, and the joint ones that somebody of it owns. */
    @Query(ITEM + FROM + VISIBLE + """
             and r.due_on is not null and r.risk_state <> 'CLOSED'
              and (l.municipality_code = :municipality or r.local_project_id is null and o.municipality_code = :municipality)
            order by r.due_on, r.id""")
    List<RiskItem> due(
            CollaborationId collaboration, boolean everything, List<String> own, MunicipalityCode municipality);

    /** All that are not closed and due within some days, both included. */
    @Query(ITEM + FROM + """
             and r.risk_state <> 'CLOSED' and r.due_on >= :first and r.due_on <= :last
            order by r.due_on, r.id""")
    List<RiskItem> dueWithin(CollaborationId collaboration, LocalDate first, LocalDate last);

    /** Those of some persons who have not left and have a log-in. */
    @Query("""
            select p.id from person p join account a on a.id = p.account_id and a.closed_at is null
            where p.collaboration_id = :collaboration and p.id in (:persons)
              and (p.left_on is null or p.left_on >= :today)""")
    List<Long> present(CollaborationId collaboration, Collection<Long> persons, LocalDate today);

    /** The joint ones that are not closed and those of a municipality, or of all; what weighs most first. */
    @Query(ITEM + FROM + VISIBLE + """
             and r.risk_state <> 'CLOSED'
              and (:municipality is null or l.municipality_code = :municipality or r.local_project_id is null)
            order by r.probability * r.consequence desc, r.consequence desc, r.due_on is null, r.due_on, r.title, r.id""")
    List<RiskItem> active(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable MunicipalityCode municipality);

    /** Those that a person owns and that are not closed. */
    @Query(ITEM + FROM + " and r.owner_id = :person and r.risk_state <> 'CLOSED' order by r.id")
    List<RiskItem> owned(CollaborationId collaboration, PersonId person);

    @Query("""
            select count(*) from risk r
            join local_project l on l.collaboration_id = r.collaboration_id and l.id = r.local_project_id
            where r.collaboration_id = :collaboration and l.municipality_code = :municipality
              and r.risk_state <> 'CLOSED'""")
    long active(CollaborationId collaboration, MunicipalityCode municipality);

    /** Who can own a risk: of a municipality's those of it and the coordinators, of a joint one everybody. */
    @Query("""
            select p.id, p.name from person p
            where p.collaboration_id = :collaboration and (p.left_on is null or p.left_on >= :today)
              and (:municipality is null or p.municipality_code = :municipality
                or exists (select 1 from role_grant r where r.collaboration_id = p.collaboration_id
                  and r.person_id = p.id and r.role = 'COORDINATOR'
                  and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)))
            order by p.name, p.id""")
    List<OwnerItem> owners(CollaborationId collaboration, @Nullable MunicipalityCode municipality, LocalDate today);

    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.role = 'COORDINATOR'
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> coordinators(CollaborationId collaboration, LocalDate today);

    /** The programme leaders of a municipality who have a log-in. */
    @Query("""
            select distinct r.person_id from role_grant r
            join person p on p.collaboration_id = r.collaboration_id and p.id = r.person_id
            join account a on a.id = p.account_id and a.closed_at is null
            where r.collaboration_id = :collaboration and r.role = 'PROGRAMME_LEADER'
              and r.municipality_code = :municipality
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> leaders(CollaborationId collaboration, MunicipalityCode municipality, LocalDate today);

    /** What those are called in the trail that the reader may see; the municipality of those that are one's own. */
    @Query("select r.id as id, r.title as name, l.municipality_code as municipality, l.project_id as project" + FROM
            + VISIBLE + " and r.id in (:ids)")
    List<RecordName> trailNames(
            CollaborationId collaboration, boolean everything, List<String> own, Collection<Long> ids);
}
