package dk.tvaers.status.round;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rounds, what of them may still change, and what comes into them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundRows extends GenericRepository<RoundRow, RoundId> {

    String ITEM = """
            select r.id, r.month, r.opens_on, r.opened_at, coalesce(c.closes_on, o.closes_on) closes_on, c.closed_at,
              (select count(*) from round_line l
                where l.collaboration_id = r.collaboration_id and l.round_id = r.id) expected,
              (select count(*) from round_line l
                where l.collaboration_id = r.collaboration_id and l.round_id = r.id
                  and l.line_state = 'ACCEPTED') accepted,
              coalesce(o.version, 0) version
            from report_round r
            left join round_open o on o.collaboration_id = r.collaboration_id and o.round_id = r.id
            left join round_closing c on c.collaboration_id = r.collaboration_id and c.round_id = r.id
            where r.collaboration_id = :collaboration
            """;

    String OPEN = """
            select round_id, month, opens_on, opened_at, closes_on, reminders, version from round_open
            where collaboration_id = :collaboration
            """;

    String LIVE = """
            select l.id local_project_id, l.municipality_code, m.short_name municipality_name, l.project_id,
              p.code project_code, p.short_name project_name, c.report_id, c.reported_at, c.on_behalf, c.time_light,
              c.economy_light, c.resources_light, c.technology_light, c.overall_light, c.percent, c.next_milestone,
              c.expected_go_live, d.saved_at draft_at, t.comment return_comment
            from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            join municipality m on m.code = l.municipality_code
            left join status_current c on c.collaboration_id = l.collaboration_id and c.local_project_id = l.id
            left join status_draft d on d.collaboration_id = l.collaboration_id and d.local_project_id = l.id
            left join round_return t on t.collaboration_id = c.collaboration_id and t.report_id = c.report_id
            where l.collaboration_id = :collaboration and l.participation = 'IN_PROGRESS'
              and exists (select 1 from membership s where s.collaboration_id = l.collaboration_id
                and s.municipality_code = l.municipality_code
                and s.joined_on <= :today and (s.left_on is null or s.left_on >= :today))
            """;

    String LIVE_ORDER = " order by m.short_name, m.code, g.name, g.id, p.sort_order, p.code";

    RoundRow save(RoundRow row);

    boolean existsByMonth(LocalDate month);

    @Query(ITEM + " order by r.month desc")
    List<RoundItem> list(CollaborationId collaboration);

    @Query(ITEM + " and r.id = :id")
    Optional<RoundItem> findItem(CollaborationId collaboration, RoundId id);

    /** The months of the newest closed rounds. */
    @Query("""
            select r.month from report_round r
            join round_closing c on c.collaboration_id = r.collaboration_id and c.round_id = r.id
            where r.collaboration_id = :collaboration order by r.month desc limit :most""")
    List<LocalDate> listNewestClosed(CollaborationId collaboration, int most);

    /** The months that have their round, from a month on. */
    @Query("select month from report_round where collaboration_id = :collaboration and month >= :from")
    List<LocalDate> listMonths(CollaborationId collaboration, LocalDate from);

    @Query(OPEN)
    Optional<OpenRound> findOpen(CollaborationId collaboration);

    /**
     * Whatever comes into a round comes one at a time, so that nothing comes in after its closing. It is the first thing read
     * in a transaction, which then sees what was there when it got the lock.
     */
    @Query(OPEN + " for update")
    Optional<OpenRound> lockOpen(CollaborationId collaboration);

    /** One row for each report that was returned in the open round, and one if none was. */
    @Query("""
            select o.month, o.opened_at, o.closes_on, t.report_id from round_open o
            left join round_return t on t.collaboration_id = o.collaboration_id and t.round_id = o.round_id
            where o.collaboration_id = :collaboration""")
    List<ReturnedInOpen> listReturnedInOpen(CollaborationId collaboration);

    /** Those of the local projects whose newest report was returned. */
    @Query("""
            select c.local_project_id, t.returned_at, t.comment from status_current c
            join round_return t on t.collaboration_id = c.collaboration_id and t.report_id = c.report_id
            where c.collaboration_id = :collaboration and c.local_project_id in (:localProjects)""")
    List<ReturnedReport> listReturned(CollaborationId collaboration, Collection<LocalProjectId> localProjects);

    @Query("""
            insert into round_open
              (collaboration_id, round_id, month, opens_on, opened_at, closes_on, reminders, version)
            values (:collaboration, :round, :month, :opensOn, :at, :closesOn, :reminders, 1)""")
    void open(
            CollaborationId collaboration,
            RoundId round,
            LocalDate month,
            LocalDate opensOn,
            Instant at,
            LocalDate closesOn,
            String reminders);

    @Query("""
            update round_open set closes_on = :closesOn, version = version + 1
            where collaboration_id = :collaboration and round_id = :round""")
    void moveClosing(CollaborationId collaboration, RoundId round, LocalDate closesOn);

    @Query("delete from round_open where collaboration_id = :collaboration and round_id = :round")
    void endOpen(CollaborationId collaboration, RoundId round);

    @Query("""
            insert into round_closing (collaboration_id, round_id, closes_on, closed_at)
            values (:collaboration, :round, :closesOn, :at)""")
    void close(CollaborationId collaboration, RoundId round, LocalDate closesOn, Instant at);

    /** The local projects in progress of the members of a day, by the municipalities' names and in the programmes' order. */
    @Query(LIVE + LIVE_ORDER)
    List<LiveLine> listLive(CollaborationId collaboration, LocalDate today);

    /** Those of one municipality. */
    @Query(LIVE + " and l.municipality_code = :municipality" + LIVE_ORDER)
    List<LiveLine> listLive(CollaborationId collaboration, MunicipalityCode municipality, LocalDate today);

    @Query("""
            insert into round_return (collaboration_id, id, round_id, report_id, comment, returned_at, returned_by)
            values (:collaboration, :id, :round, :report, :comment, :at, :by)""")
    void giveBack(
            CollaborationId collaboration,
            ReturnId id,
            RoundId round,
            ReportId report,
            String comment,
            Instant at,
            PersonId by);

    /** 0 when it was reminded for that day already. */
    @Query("""
            insert ignore into round_reminder (collaboration_id, round_id, municipality_code, due_on, reminded_at)
            values (:collaboration, :round, :municipality, :dueOn, :at)""")
    int remind(
            CollaborationId collaboration, RoundId round, MunicipalityCode municipality, LocalDate dueOn, Instant at);

    @Query("""
            select municipality_code municipality, due_on from round_reminder
            where collaboration_id = :collaboration and round_id = :round""")
    List<RemindedDay> listReminded(CollaborationId collaboration, RoundId round);

    /** Whether the coordinator reminded a municipality by hand on a day. */
    @Query("""
            select count(*) from status_reminder
            where collaboration_id = :collaboration and municipality_code = :municipality and reminded_on = :day""")
    long countByHand(CollaborationId collaboration, MunicipalityCode municipality, LocalDate day);

    /** The newest closed round, when it asked for a report of a local project and had none that stood at the closing. */
    @Query("""
            select l.round_id from round_line l
            where l.collaboration_id = :collaboration and l.local_project_id = :localProject
              and l.line_state <> 'ACCEPTED'
              and l.round_id = (select c.round_id from round_closing c where c.collaboration_id = :collaboration
                order by c.closed_at desc, c.round_id desc limit 1)""")
    Optional<Long> findAwaiting(CollaborationId collaboration, LocalProjectId localProject);

    @Query("""
            insert into round_late (collaboration_id, report_id, round_id) values (:collaboration, :report, :round)""")
    void late(CollaborationId collaboration, ReportId report, RoundId round);

    @Query("""
            select count(*) from membership where collaboration_id = :collaboration and municipality_code = :code
              and joined_on <= :day and (left_on is null or left_on >= :day)""")
    long countMember(CollaborationId collaboration, MunicipalityCode code, LocalDate day);

    @Query("""
            select distinct g.person_id from role_grant g
            where g.collaboration_id = :collaboration and g.role = 'PROGRAMME_LEADER' and g.municipality_code = :code
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)""")
    List<Long> listLeaders(CollaborationId collaboration, MunicipalityCode code, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select r.id, date_format(r.month, '%Y-%m') name, null municipality, null project
            from report_round r where r.collaboration_id = :collaboration and r.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
