package dk.tvaers.plan;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan read by its parts, each once: a line for each date would say every name thousands of times. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TimeLineRows extends GenericRepository<MilestoneRow, MilestoneId> {

    /** Milestones of a programme in municipalities that take part; needs m, f, l and i for what narrows it. */
    String FILTER = " and f.programme_id = :programme and (:project is null or m.project_id = :project)"
            + " and (:phase is null or m.phase_id = :phase) and (:code is null or l.municipality_code = :code)"
            + " and (:wave is null or i.wave_id = :wave)";

    String PLACES = """
            join milestone m on m.collaboration_id = d.collaboration_id and m.id = d.milestone_id
            join phase f on f.collaboration_id = m.collaboration_id and f.id = m.phase_id
            join local_project l on l.collaboration_id = d.collaboration_id and l.id = d.local_project_id
              and\s""" + MilestoneRows.TAKES_PART + """
            left join wave_local_project i on i.collaboration_id = l.collaboration_id and i.local_project_id = l.id
            """;

    /** A date that went with a move. */
    @Introspected
    record Moved(
            @MappedProperty MilestoneId milestoneId,
            @MappedProperty LocalProjectId localProjectId,
            LocalDate beforeOn,
            Instant movedAt) {}

    /** When a date is first known from a basis plan. */
    @Introspected
    record Known(
            @MappedProperty MilestoneId milestoneId,
            @MappedProperty LocalProjectId localProjectId,
            Instant knownAt) {}

    /** What a basis plan has. */
    @Introspected
    record Kept(
            @MappedProperty MilestoneId milestoneId,
            @MappedProperty LocalProjectId localProjectId,
            LocalDate plannedOn) {}

    @Query("""
            select m.id, m.name, f.name phase_name, p.id project_id, p.short_name project_name, m.supplier_on
            from milestone m
            join phase f on f.collaboration_id = m.collaboration_id and f.id = m.phase_id
            join project p on p.collaboration_id = m.collaboration_id and p.id = m.project_id
            where m.collaboration_id = :collaboration and f.programme_id = :programme
              and (:project is null or m.project_id = :project) and (:phase is null or m.phase_id = :phase)
            order by p.sort_order, p.short_name, f.position, m.supplier_on, m.name, m.id""")
    List<TimeLine.Milestone> listMilestones(
            CollaborationId collaboration, ProgrammeId programme, @Nullable ProjectId project, @Nullable PhaseId phase);

    @Query("""
            select l.id, l.project_id, l.municipality_code code, u.short_name municipality_name, i.wave_id
            from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join municipality u on u.code = l.municipality_code
            left join wave_local_project i on i.collaboration_id = l.collaboration_id and i.local_project_id = l.id
            where l.collaboration_id = :collaboration and p.programme_id = :programme
              and (:project is null or l.project_id = :project) and (:code is null or l.municipality_code = :code)
              and (:wave is null or i.wave_id = :wave) and\s""" + MilestoneRows.TAKES_PART + """
            order by p.sort_order, p.short_name, u.short_name""")
    List<TimeLine.Local> listLocals(
            CollaborationId collaboration,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave);

    @Query("""
            select w.id, w.project_id, w.name from wave w
            join project p on p.collaboration_id = w.collaboration_id and p.id = w.project_id
            where w.collaboration_id = :collaboration and p.programme_id = :programme
              and (:project is null or w.project_id = :project)
            order by p.sort_order, p.short_name, w.name""")
    List<TimeLine.Wave> listWaves(CollaborationId collaboration, ProgrammeId programme, @Nullable ProjectId project);

    @Query("""
            select s.wave_id, s.milestone_id, s.supplier_on from wave_date s
            join milestone m on m.collaboration_id = s.collaboration_id and m.id = s.milestone_id
            join phase f on f.collaboration_id = m.collaboration_id and f.id = m.phase_id
            where s.collaboration_id = :collaboration and f.programme_id = :programme
              and (:project is null or m.project_id = :project) and (:phase is null or m.phase_id = :phase)
            order by s.supplier_on""")
    List<TimeLine.WaveDate> listWaveDates(
            CollaborationId collaboration, ProgrammeId programme, @Nullable ProjectId project, @Nullable PhaseId phase);

    @Query("select d.milestone_id, d.local_project_id, d.planned_on, d.reached_on from local_date d\n" + PLACES
            + "where d.collaboration_id = :collaboration" + FILTER)
    List<TimeLine.Dated> listDates(
            CollaborationId collaboration,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable PhaseId phase,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave);

    @Query("select d.milestone_id, d.local_project_id, d.planned_on from baseline_date d\n" + PLACES
            + "where d.collaboration_id = :collaboration and d.baseline_id = :baseline and d.planned_on is not null"
            + FILTER)
    List<Kept> listKept(
            CollaborationId collaboration,
            BaselineId baseline,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable PhaseId phase,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave);

    /** The oldest move of a date first. */
    @Query("select d.milestone_id, d.local_project_id, d.before_on, d.moved_at from moved_date d\n" + PLACES
            + "where d.collaboration_id = :collaboration" + FILTER + " order by d.moved_at, d.move_id")
    List<Moved> listMoved(
            CollaborationId collaboration,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable PhaseId phase,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave);

    @Query("""
            select d.milestone_id, d.local_project_id, min(b.taken_at) known_at from baseline_date d
            join baseline b on b.collaboration_id = d.collaboration_id and b.id = d.baseline_id
            """ + PLACES + "where d.collaboration_id = :collaboration and d.planned_on is not null" + FILTER
            + " group by d.milestone_id, d.local_project_id")
    List<Known> listKnown(
            CollaborationId collaboration,
            ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable PhaseId phase,
            @Nullable MunicipalityCode code,
            @Nullable WaveId wave);
}
