package dk.tvaers.economy.settlement;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settlements, and what the municipalities say to them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SettlementRows extends GenericRepository<SettlementRow, SettlementId> {

    String ITEM = """
            select s.id as id, s.settlement_year as year, s.settlement_quarter as quarter,
              s.running_number as running_number, s.carry_over as carry_over, s.note as note, s.is_sent as sent,
              s.called_off_on as called_off_on, i.id as issue, s.newest_issue as issue_number,
              i.content_sha256 as digest, i.host_code as host, i.deadline_on as deadline_on,
              i.silence_accepts as silence_accepts, i.within_budget as within_budget, i.left_out as left_out,
              i.sent_at as sent_at, sp.name as sent_by, k.locked_at as locked_at, kp.name as locked_by,
              (select count(distinct p.municipality_code) from settlement_posting p
                where p.collaboration_id = i.collaboration_id and p.issue_id = i.id) as asked,
              (select count(*) from settlement_approval a
                where a.collaboration_id = i.collaboration_id and a.issue_id = i.id) as approved,
              (select count(distinct o.municipality_code) from settlement_objection o
                where o.collaboration_id = i.collaboration_id and o.issue_id = i.id
                and not exists (select 1 from settlement_approval a where a.collaboration_id = o.collaboration_id
                  and a.issue_id = o.issue_id and a.municipality_code = o.municipality_code)) as objected,
              s.version as version
            from settlement s
            left join settlement_issue i on i.collaboration_id = s.collaboration_id and i.settlement_id = s.id
              and i.issue_number = s.newest_issue
            left join person sp on sp.collaboration_id = i.collaboration_id and sp.id = i.sent_by
            left join settlement_lock k on k.collaboration_id = s.collaboration_id and k.settlement_id = s.id
            left join person kp on kp.collaboration_id = k.collaboration_id and kp.id = k.locked_by
            where s.collaboration_id = :collaboration
            """;

    SettlementRow save(SettlementRow row);

    SettlementRow update(SettlementRow row);

    long delete(SettlementRow row);

    @Query("select * from settlement where collaboration_id = :collaboration and id = :id for update")
    Optional<SettlementRow> lock(CollaborationId collaboration, SettlementId id);

    /** Lets nobody else lock any of them until the transaction ends: two could hold the same hours or costs. */
    @Query("select id from settlement where collaboration_id = :collaboration order by id for update")
    List<Long> lockAll(CollaborationId collaboration);

    /** Those of a period, which no other can be added to until the transaction ends. */
    @Query("""
            select * from settlement
            where collaboration_id = :collaboration and settlement_year = :year and settlement_quarter = :quarter
            order by running_number for update""")
    List<SettlementRow> lockPeriod(CollaborationId collaboration, int year, int quarter);

    @Query(ITEM + " order by s.settlement_year desc, s.settlement_quarter = 0 desc, s.settlement_quarter desc,"
            + " s.running_number desc")
    List<SettlementItem> list(CollaborationId collaboration);

    @Query(ITEM + " and s.id = :id")
    Optional<SettlementItem> find(CollaborationId collaboration, SettlementId id);

    /** Locked on account in a year, and not counted in a later settlement yet. */
    @Query(ITEM + """
             and s.settlement_year = :year and s.settlement_quarter > 0 and k.id is not null
              and not exists (select 1 from settled_before b where b.collaboration_id = s.collaboration_id
                and b.earlier_id = s.id)
            order by s.settlement_quarter, s.running_number""")
    List<SettlementItem> onAccount(CollaborationId collaboration, int year);

    /** Locked for an earlier year, carried over, and not counted in a later settlement yet. */
    @Query(ITEM + """
             and s.settlement_year < :year and s.settlement_quarter = 0 and s.carry_over and k.id is not null
              and not exists (select 1 from settled_before b where b.collaboration_id = s.collaboration_id
                and b.earlier_id = s.id)
            order by s.settlement_year, s.running_number""")
    List<SettlementItem> carried(CollaborationId collaboration, int year);

    /** How many of a year are on account and neither locked nor called off. */
    @Query("""
            select count(*) from settlement s
            where s.collaboration_id = :collaboration and s.settlement_year = :year and s.settlement_quarter > 0
              and s.called_off_on is null and not exists (select 1 from settlement_lock k
                where k.collaboration_id = s.collaboration_id and k.settlement_id = s.id)""")
    long openOnAccount(CollaborationId collaboration, int year);

    @Query("select count(*) from settlement_lock where collaboration_id = :collaboration and settlement_id = :id")
    long locks(CollaborationId collaboration, SettlementId id);

    /** The confirmed hours worked from a day on that are settled. */
    @Query("""
            select h.loan_hours_id from settled_hours h
            join loan_hours l on l.collaboration_id = h.collaboration_id and l.id = h.loan_hours_id
            where h.collaboration_id = :collaboration and l.worked_on >= :first""")
    List<Long> settledHours(CollaborationId collaboration, LocalDate first);

    /** Whoever owes or is due anything by an issue, and what it said to it; by code. */
    @Query("""
            select x.municipality_code as municipality, m.short_name as name, a.approved_at as approved_at,
              p.name as approved_by, f.name as for_person,
              (select count(*) from settlement_objection o where o.collaboration_id = x.collaboration_id
                and o.issue_id = :issue and o.municipality_code = x.municipality_code) as objections,
              (select count(*) from membership s where s.collaboration_id = x.collaboration_id
                and s.municipality_code = x.municipality_code and s.joined_on <= :today
                and (s.left_on is null or s.left_on >= :today)) as memberships
            from member x
            join municipality m on m.code = x.municipality_code
            left join settlement_approval a on a.collaboration_id = x.collaboration_id and a.issue_id = :issue
              and a.municipality_code = x.municipality_code
            left join person p on p.collaboration_id = a.collaboration_id and p.id = a.person_id
            left join person f on f.collaboration_id = a.collaboration_id and f.id = a.for_person
            where x.collaboration_id = :collaboration
              and exists (select 1 from settlement_posting q where q.collaboration_id = x.collaboration_id
                and q.issue_id = :issue and q.municipality_code = x.municipality_code)
            order by x.municipality_code""")
    List<AnswerRow> answers(CollaborationId collaboration, IssueId issue, LocalDate today);

    /** Every objection to any issue, the newest first. */
    @Query("""
            select i.issue_number as issue_number, o.municipality_code as municipality, m.short_name as name,
              l.id as line, l.line_number as line_number, l.title as line_title, o.reason as reason,
              o.objected_at as objected_at, p.name as objected_by
            from settlement_objection o
            join settlement_issue i on i.collaboration_id = o.collaboration_id and i.id = o.issue_id
            join municipality m on m.code = o.municipality_code
            join person p on p.collaboration_id = o.collaboration_id and p.id = o.person_id
            left join settlement_line l on l.collaboration_id = o.collaboration_id and l.id = o.line_id
            where o.collaboration_id = :collaboration and i.settlement_id = :settlement
            order by o.objected_at desc, o.id desc""")
    List<Objection> objections(CollaborationId collaboration, SettlementId settlement);

    @Query("""
            insert into settlement_approval (collaboration_id, id, issue_id, municipality_code, person_id, for_person,
              approved_at)
            values (:collaboration, :approval, :issue, :code, :by, :forPerson, :at)""")
    int approve(
            CollaborationId collaboration,
            long approval,
            IssueId issue,
            MunicipalityCode code,
            PersonId by,
            @Nullable PersonId forPerson,
            Instant at);

    @Query("""
            insert into settlement_objection (collaboration_id, id, issue_id, line_id, municipality_code, reason,
              person_id, for_person, objected_at)
            values (:collaboration, :objection, :issue, :line, :code, :reason, :by, :forPerson, :at)""")
    int object(
            CollaborationId collaboration,
            long objection,
            IssueId issue,
            @Nullable SettlementLineId line,
            MunicipalityCode code,
            String reason,
            PersonId by,
            @Nullable PersonId forPerson,
            Instant at);

    @Query("""
            insert into settlement_lock (collaboration_id, id, settlement_id, issue_id, locked_at, locked_by)
            values (:collaboration, :number, :settlement, :issue, :at, :by)""")
    int lock(
            CollaborationId collaboration,
            long number,
            SettlementId settlement,
            IssueId issue,
            Instant at,
            PersonId by);

    @Query("""
            insert into settled_hours (collaboration_id, loan_hours_id, settlement_id)
            select h.collaboration_id, h.loan_hours_id, :settlement from settlement_hours h
            where h.collaboration_id = :collaboration and h.issue_id = :issue""")
    int settleHours(CollaborationId collaboration, IssueId issue, SettlementId settlement);

    @Query("""
            insert into settled_before (collaboration_id, earlier_id, settlement_id)
            select distinct l.collaboration_id, l.from_settlement_id, :settlement from settlement_line l
            where l.collaboration_id = :collaboration and l.issue_id = :issue and l.from_settlement_id is not null""")
    int settleEarlier(CollaborationId collaboration, IssueId issue, SettlementId settlement);

    /** The settlements that wait for the answer of one of some municipalities, the longest sent first. */
    @Query("""
            select s.id as id, s.settlement_year as year, s.settlement_quarter as quarter, i.deadline_on as deadline_on,
              q.municipality_code as municipality, m.short_name as municipality_name, sum(q.amount) as net
            from settlement s
            join settlement_issue i on i.collaboration_id = s.collaboration_id and i.settlement_id = s.id
              and i.issue_number = s.newest_issue
            join settlement_posting q on q.collaboration_id = i.collaboration_id and q.issue_id = i.id
            join municipality m on m.code = q.municipality_code
            where s.collaboration_id = :collaboration and s.is_sent and q.municipality_code in (:codes)
              and not exists (select 1 from settlement_lock k where k.collaboration_id = s.collaboration_id
                and k.settlement_id = s.id)
              and not exists (select 1 from settlement_approval a where a.collaboration_id = i.collaboration_id
                and a.issue_id = i.id and a.municipality_code = q.municipality_code)
            group by s.id, s.settlement_year, s.settlement_quarter, i.deadline_on, i.sent_at, q.municipality_code,
              m.short_name
            order by i.sent_at, q.municipality_code""")
    List<WaitingSettlement> waiting(CollaborationId collaboration, Collection<String> codes);

    /** Who is a director of a municipality that is asked, on a day. */
    @Query("""
            select distinct r.person_id from role_grant r
            join settlement_posting q on q.collaboration_id = r.collaboration_id and q.issue_id = :issue
              and q.municipality_code = r.municipality_code
            where r.collaboration_id = :collaboration and r.role = 'DIRECTOR'
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> directors(CollaborationId collaboration, IssueId issue, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select s.id as id,
              concat(s.settlement_year, case when s.settlement_quarter = 0 then '' else '/' end,
                case when s.settlement_quarter = 0 then '' else s.settlement_quarter end) as name,
              null as municipality, null as project
            from settlement s where s.collaboration_id = :collaboration and s.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
