package dk.tvaers.matter;

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

/** Matters, who is asked, and the steps of each municipality. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MatterRows extends GenericRepository<MatterRow, MatterId> {

    /** The decisions that hold are those that no later one of the same municipality supersedes. */
    String ITEM = """
            select q.id, q.title, q.proposal, q.unit, q.agreement_id, a.title agreement_title, q.project_id,
              p.short_name project_name, q.asked_on, q.deadline, q.opened_at, o.name opened_by, q.closed_at,
              c.name closed_by,
              (select count(*) from matter_municipality k where k.collaboration_id = q.collaboration_id
                and k.matter_id = q.id) asked,
              (select count(distinct s.municipality_code) from matter_step s
                where s.collaboration_id = q.collaboration_id and s.matter_id = q.id and s.step = 'DECIDED') decided,
              (select count(*) from matter_municipality k where k.collaboration_id = q.collaboration_id
                and k.matter_id = q.id
                and not exists (select 1 from matter_step s where s.collaboration_id = k.collaboration_id
                  and s.matter_id = k.matter_id and s.municipality_code = k.municipality_code and s.step = 'DECIDED')
                and not exists (select 1 from membership n where n.collaboration_id = k.collaboration_id
                  and n.municipality_code = k.municipality_code
                  and (n.left_on is null or n.left_on >= coalesce(date(q.closed_at), :today)))) gone,
              (select count(*) from matter_step s where s.collaboration_id = q.collaboration_id
                and s.matter_id = q.id and s.step = 'DECIDED' and s.outcome <> 'REJECTED'
                and s.number = (select max(t.number) from matter_step t where t.collaboration_id = s.collaboration_id
                  and t.matter_id = s.matter_id and t.municipality_code = s.municipality_code
                  and t.step = 'DECIDED')) yes,
              (select sum(s.volume) from matter_step s where s.collaboration_id = q.collaboration_id
                and s.matter_id = q.id and s.step = 'DECIDED'
                and s.number = (select max(t.number) from matter_step t where t.collaboration_id = s.collaboration_id
                  and t.matter_id = s.matter_id and t.municipality_code = s.municipality_code
                  and t.step = 'DECIDED')) volume,
              q.version
            from matter q
            join person o on o.collaboration_id = q.collaboration_id and o.id = q.opened_by
            left join person c on c.collaboration_id = q.collaboration_id and c.id = q.closed_by
            left join agreement a on a.collaboration_id = q.collaboration_id and a.id = q.agreement_id
            left join project p on p.collaboration_id = q.collaboration_id and p.id = q.project_id
            where q.collaboration_id = :collaboration
            """;

    String ASKED = """
            select k.matter_id matter, k.municipality_code municipality, m.short_name name, k.late,
              (select max(l.left_on) from membership l where l.collaboration_id = k.collaboration_id
                and l.municipality_code = k.municipality_code
                and not exists (select 1 from membership n where n.collaboration_id = k.collaboration_id
                  and n.municipality_code = k.municipality_code and (n.left_on is null or n.left_on >= :day))) left_on
            from matter_municipality k
            join matter q on q.collaboration_id = k.collaboration_id and q.id = k.matter_id
            join municipality m on m.code = k.municipality_code
            where k.collaboration_id = :collaboration
            """;

    String STEP = """
            select s.matter_id matter, s.municipality_code municipality, m.short_name name, s.number, s.step, s.step_on,
              s.body, s.outcome, s.volume, s.case_number, s.note, s.recorded_at, n.name recorded_by
            from matter_step s
            join municipality m on m.code = s.municipality_code
            join person n on n.collaboration_id = s.collaboration_id and n.id = s.recorded_by
            where s.collaboration_id = :collaboration
            """;

    MatterRow save(MatterRow row);

    MatterRow update(MatterRow row);

    /** Whatever is written into a matter is written by one at a time, so that nothing comes in after its closing. */
    @Query("select * from matter where collaboration_id = :collaboration and id = :id for update")
    Optional<MatterRow> lock(CollaborationId collaboration, MatterId id);

    /** The open ones first, by their deadline. */
    @Query(ITEM + " order by q.closed_at is not null, q.closed_at desc, q.deadline, q.id")
    List<MatterItem> list(CollaborationId collaboration, LocalDate today);

    @Query(ITEM + " and q.closed_at is null")
    List<MatterItem> listOpen(CollaborationId collaboration, LocalDate today);

    @Query(ITEM + " and q.id = :id")
    Optional<MatterItem> findItem(CollaborationId collaboration, MatterId id, LocalDate today);

    /** Asks each member of a day. */
    @Query("""
            insert into matter_municipality (collaboration_id, matter_id, municipality_code, late, asked_at)
            select distinct m.collaboration_id, :matter, m.municipality_code, false, :at
            from membership m
            where m.collaboration_id = :collaboration
              and m.joined_on <= :day and (m.left_on is null or m.left_on >= :day)""")
    int ask(CollaborationId collaboration, MatterId matter, LocalDate day, Instant at);

    /** Asks one that comes later. */
    @Query("""
            insert into matter_municipality (collaboration_id, matter_id, municipality_code, late, asked_at)
            values (:collaboration, :matter, :code, true, :at)""")
    int askLate(CollaborationId collaboration, MatterId matter, MunicipalityCode code, Instant at);

    @Query("""
            select count(*) from membership where collaboration_id = :collaboration and municipality_code = :code
              and joined_on <= :date and (left_on is null or left_on >= :date)""")
    long countMember(CollaborationId collaboration, MunicipalityCode code, LocalDate date);

    /**
     * Who is asked, by code.
     *
     * @param day on which it is asked who has left
     */
    @Query(ASKED + " and k.matter_id = :matter order by k.municipality_code")
    List<AskedLine> listAsked(CollaborationId collaboration, MatterId matter, LocalDate day);

    /** Who is asked in any open matter, by deadline and code. */
    @Query(ASKED + " and q.closed_at is null order by q.deadline, q.id, k.municipality_code")
    List<AskedLine> listOpenAsked(CollaborationId collaboration, LocalDate day);

    /** Every step of every municipality, the newest first. */
    @Query(STEP + " and s.matter_id = :matter order by s.recorded_at desc, s.municipality_code, s.number desc")
    List<StepLine> listSteps(CollaborationId collaboration, MatterId matter);

    /** Every step of every open matter. */
    @Query(STEP + """
             and exists (select 1 from matter q where q.collaboration_id = s.collaboration_id and q.id = s.matter_id
              and q.closed_at is null)""")
    List<StepLine> listOpenSteps(CollaborationId collaboration);

    @Query("""
            insert into matter_step (collaboration_id, matter_id, municipality_code, number, step, step_on, body,
              outcome, volume, case_number, note, recorded_at, recorded_by)
            values (:collaboration, :matter, :code, :number, :step, :stepOn, :body, :outcome, :volume, :caseNumber,
              :note, :at, :by)""")
    int write(
            CollaborationId collaboration,
            MatterId matter,
            MunicipalityCode code,
            int number,
            String step,
            LocalDate stepOn,
            @Nullable String body,
            @Nullable String outcome,
            @Nullable Long volume,
            @Nullable String caseNumber,
            @Nullable String note,
            Instant at,
            PersonId by);

    /** Who has one of the roles in a municipality on a day. */
    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.role in (:roles) and r.municipality_code = :code
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> listWithRole(
            CollaborationId collaboration, MunicipalityCode code, Collection<String> roles, LocalDate today);

    /** In how many open matters a municipality is asked that it has not decided. */
    @Query("""
            select count(*) from matter_municipality k
            join matter q on q.collaboration_id = k.collaboration_id and q.id = k.matter_id
            where k.collaboration_id = :collaboration and k.municipality_code = :code and q.closed_at is null
              and not exists (select 1 from matter_step s where s.collaboration_id = k.collaboration_id
                and s.matter_id = k.matter_id and s.municipality_code = k.municipality_code and s.step = 'DECIDED')""")
    long countUndecided(CollaborationId collaboration, MunicipalityCode code);

    /** What they are called in the trail. */
    @Query("""
            select q.id, q.title name, null municipality, q.project_id project from matter q
            where q.collaboration_id = :collaboration and q.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
