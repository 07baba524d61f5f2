package dk.tvaers.plan;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
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
interface MilestoneRows extends GenericRepository<MilestoneRow, MilestoneId> {

    /** Those who have joined and not stopped. */
    String TAKES_PART = " l.participation in ('NOT_STARTED', 'IN_PROGRESS', 'IN_OPERATION', 'FINISHED') ";

    String LINES = """
            from milestone m
            join phase f on f.collaboration_id = m.collaboration_id and f.id = m.phase_id
            join project p on p.collaboration_id = m.collaboration_id and p.id = m.project_id
            join local_project l on l.collaboration_id = m.collaboration_id and l.project_id = m.project_id
              and\s""" + TAKES_PART + """
            join municipality u on u.code = l.municipality_code
            left join local_date d on d.collaboration_id = m.collaboration_id and d.milestone_id = m.id
              and d.local_project_id = l.id
            left join wave_local_project i on i.collaboration_id = m.collaboration_id and i.local_project_id = l.id
            left join wave w on w.collaboration_id = m.collaboration_id and w.id = i.wave_id
            left join wave_date s on s.collaboration_id = m.collaboration_id and s.wave_id = i.wave_id
              and s.milestone_id = m.id
            """;

    String LINE = """
            select m.id milestone_id, m.name milestone_name, f.id phase_id, f.name phase_name, p.id project_id,
              p.short_name project_name, l.id local_project_id, l.municipality_code code,
              u.short_name municipality_name, l.participation, w.id wave_id, w.name wave_name,
              coalesce(s.supplier_on, m.supplier_on) supplier_on, d.planned_on, d.reached_on,
              b.planned_on baseline_on, s.supplier_on wave_on,
              coalesce(d.version, 0) version
            """ + LINES + """
            left join baseline_date b on b.collaboration_id = m.collaboration_id and b.baseline_id = :baseline
              and b.milestone_id = m.id and b.local_project_id = l.id
            """;

    String FILTER = """
            where m.collaboration_id = :collaboration and f.programme_id = :programme
              and (:project is null or m.project_id = :project) and (:phase is null or m.phase_id = :phase)
              and (:code is null or l.municipality_code = :code) and (:wave is null or i.wave_id = :wave)
              and (:overdueOn is null or (d.reached_on is null and d.planned_on < :overdueOn))
            """;

    String ORDER = " order by p.sort_order, p.short_name, f.position, m.supplier_on, m.name, m.id, u.short_name ";

    String ITEM = """
            select m.id, m.name, m.phase_id, f.name phase_name, m.project_id, p.short_name project_name,
              f.programme_id, m.supplier_on,
              case when min(s.supplier_on) < m.supplier_on or m.supplier_on is null then min(s.supplier_on)
                else m.supplier_on end earliest_on,
              case when max(s.supplier_on) > m.supplier_on or m.supplier_on is null then max(s.supplier_on)
                else m.supplier_on end latest_on,
              count(l.id) participating, count(coalesce(d.reached_on, d.planned_on)) planned,
              count(d.reached_on) reached, m.version
            from milestone m
            join phase f on f.collaboration_id = m.collaboration_id and f.id = m.phase_id
            join project p on p.collaboration_id = m.collaboration_id and p.id = m.project_id
            left join local_project l on l.collaboration_id = m.collaboration_id and l.project_id = m.project_id
              and\s""" + TAKES_PART + """
            left join local_date d on d.collaboration_id = m.collaboration_id and d.milestone_id = m.id
              and d.local_project_id = l.id
            left join wave_local_project i on i.collaboration_id = m.collaboration_id and i.local_project_id = l.id
            left join wave_date s on s.collaboration_id = m.collaboration_id and s.wave_id = i.wave_id
              and s.milestone_id = m.id
            """;

    String GROUP = """
             group by m.id, m.name, m.phase_id, f.name, m.project_id, p.short_name, f.programme_id, m.supplier_on,
              m.version, f.position, p.sort_order
            order by p.sort_order, p.short_name, f.position, earliest_on, m.name""";

    MilestoneRow save(MilestoneRow row);

    MilestoneRow update(MilestoneRow row);

    Optional<MilestoneRow> findById(MilestoneId id);

    List<MilestoneRow> findByProjectId(ProjectId project);

    @Query(ITEM + "where m.collaboration_id = :collaboration and m.project_id = :project" + GROUP)
    List<MilestoneItem> list(CollaborationId collaboration, ProjectId project);

    @Query(ITEM + "where m.collaboration_id = :collaboration and f.programme_id = :programme" + GROUP)
    List<MilestoneItem> listOfProgramme(CollaborationId collaboration, ProgrammeId programme);

    @Query(ITEM + "where m.collaboration_id = :collaboration and m.id = :id" + GROUP)
    Optional<MilestoneItem> find(CollaborationId collaboration, MilestoneId id);

    /** @param overdueOn only what should have been reached before that day; null for all */
    @Query(LINE + FILTER + ORDER + "limit :size offset :skip")
    List<PlanLine> listLines(
            CollaborationId collaboration,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable PhaseId phase,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave,
            @Nullable LocalDate overdueOn,
            @Nullable BaselineId baseline,
            int size,
            long skip);

    @Query("select count(*)\n" + LINES + FILTER)
    long countLines(
            CollaborationId collaboration,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable PhaseId phase,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave,
            @Nullable LocalDate overdueOn);

    /** A milestone in all its municipalities. */
    @Query(LINE + "where m.collaboration_id = :collaboration and m.id = :milestone" + ORDER)
    List<PlanLine> listOfMilestone(CollaborationId collaboration, MilestoneId milestone, @Nullable BaselineId baseline);

    /** All milestones of a local project. */
    @Query(LINE + "where m.collaboration_id = :collaboration and l.id = :local" + ORDER)
    List<PlanLine> listOfLocalProject(
            CollaborationId collaboration, LocalProjectId local, @Nullable BaselineId baseline);

    /** All milestones of a municipality that it has planned and not reached. */
    @Query(LINE + """
            where m.collaboration_id = :collaboration and l.municipality_code = :code and d.planned_on is not null
              and d.reached_on is null""" + ORDER)
    List<PlanLine> listAhead(CollaborationId collaboration, MunicipalityCode code, @Nullable BaselineId baseline);

    @Query("""
            insert into local_date (collaboration_id, milestone_id, local_project_id, planned_on, reached_on, version)
            values (:collaboration, :milestone, :local, :plannedOn, :reachedOn, 1)
            on duplicate key update planned_on = values(planned_on), reached_on = values(reached_on),
              version = version + 1""")
    int putDates(
            CollaborationId collaboration,
            MilestoneId milestone,
            LocalProjectId local,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate reachedOn);

    @Query("""
            select x.milestone_id, m.name milestone_name, p.short_name project_name, x.after_id, n.name after_name,
              q.short_name after_project_name, x.lag_days
            from milestone_dependency x
            join milestone m on m.collaboration_id = x.collaboration_id and m.id = x.milestone_id
            join project p on p.collaboration_id = x.collaboration_id and p.id = m.project_id
            join milestone n on n.collaboration_id = x.collaboration_id and n.id = x.after_id
            join project q on q.collaboration_id = x.collaboration_id and q.id = n.project_id
            join phase f on f.collaboration_id = x.collaboration_id and f.id = m.phase_id
            where x.collaboration_id = :collaboration and f.programme_id = :programme
            order by p.sort_order, m.name, q.sort_order, n.name""")
    List<DependencyItem> listDependencies(CollaborationId collaboration, ProgrammeId programme);

    @Query("""
            insert into milestone_dependency (collaboration_id, milestone_id, after_id, lag_days)
            values (:collaboration, :milestone, :after, :lagDays)
            on duplicate key update lag_days = values(lag_days)""")
    int putDependency(CollaborationId collaboration, MilestoneId milestone, MilestoneId after, int lagDays);

    @Query("""
            delete from milestone_dependency
            where collaboration_id = :collaboration and milestone_id = :milestone and after_id = :after""")
    int removeDependency(CollaborationId collaboration, MilestoneId milestone, MilestoneId after);

    /** How much hangs on a milestone that is not to be lost with it. */
    @Query("""
            select (select count(*) from local_date
                where collaboration_id = :collaboration and milestone_id = :id)
              + (select count(*) from milestone_dependency
                where collaboration_id = :collaboration and (milestone_id = :id or after_id = :id))
              + (select count(*) from wave_date where collaboration_id = :collaboration and milestone_id = :id)
              + (select count(*) from milestone_move where collaboration_id = :collaboration and milestone_id = :id)
              + (select count(*) from baseline_date where collaboration_id = :collaboration and milestone_id = :id)""")
    long countHanging(CollaborationId collaboration, MilestoneId id);

    @Query("delete from milestone where collaboration_id = :collaboration and id = :id and version = :version")
    int remove(CollaborationId collaboration, MilestoneId id, long version);

    /** What they are called in the trail. */
    @Query("""
            select m.id, concat(p.short_name, ', ', m.name) name, null municipality, m.project_id project
            from milestone m join project p on p.collaboration_id = m.collaboration_id and p.id = m.project_id
            where m.collaboration_id = :collaboration and m.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
