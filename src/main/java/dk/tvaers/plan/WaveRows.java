package dk.tvaers.plan;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
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
interface WaveRows extends GenericRepository<WaveRow, WaveId> {

    WaveRow save(WaveRow row);

    WaveRow update(WaveRow row);

    Optional<WaveRow> findById(WaveId id);

    List<WaveRow> findByProjectIdOrderByName(ProjectId project);

    /** A municipality that takes part in a project, and its wave, if it is in one. */
    @Introspected
    record Place(
            @MappedProperty LocalProjectId localProjectId,
            MunicipalityCode code,
            String shortName,
            @MappedProperty @Nullable WaveId waveId) {}

    /** The supplier's date of a milestone for a wave. */
    @Introspected
    record Dated(
            @MappedProperty WaveId waveId, @MappedProperty MilestoneId milestoneId, LocalDate supplierOn) {}

    /** Those who have joined and not stopped, by name. */
    @Query("""
            select l.id local_project_id, l.municipality_code code, u.short_name, i.wave_id
            from local_project l
            join municipality u on u.code = l.municipality_code
            left join wave_local_project i on i.collaboration_id = l.collaboration_id and i.local_project_id = l.id
            where l.collaboration_id = :collaboration and l.project_id = :project and\s""" + MilestoneRows.TAKES_PART + "order by u.short_name")
    List<Place> listPlaces(CollaborationId collaboration, ProjectId project);

    @Query("""
            select s.wave_id, s.milestone_id, s.supplier_on from wave_date s
            join wave w on w.collaboration_id = s.collaboration_id and w.id = s.wave_id
            where s.collaboration_id = :collaboration and w.project_id = :project""")
    List<Dated> listDates(CollaborationId collaboration, ProjectId project);

    @Query("""
            insert into wave_local_project (collaboration_id, local_project_id, wave_id)
            values (:collaboration, :local, :wave) on duplicate key update wave_id = values(wave_id)""")
    int put(CollaborationId collaboration, LocalProjectId local, WaveId wave);

    @Query("delete from wave_local_project where collaboration_id = :collaboration and local_project_id = :local")
    int takeOut(CollaborationId collaboration, LocalProjectId local);

    @Query("delete from wave_local_project where collaboration_id = :collaboration and wave_id = :wave")
    int empty(CollaborationId collaboration, WaveId wave);

    @Query("""
            insert into wave_date (collaboration_id, wave_id, milestone_id, supplier_on)
            values (:collaboration, :wave, :milestone, :supplierOn)
            on duplicate key update supplier_on = values(supplier_on)""")
    int putDate(CollaborationId collaboration, WaveId wave, MilestoneId milestone, LocalDate supplierOn);

    @Query("""
            delete from wave_date
            where collaboration_id = :collaboration and wave_id = :wave and milestone_id = :milestone""")
    int removeDate(CollaborationId collaboration, WaveId wave, MilestoneId milestone);

    @Query("select count(*) from milestone_move where collaboration_id = :collaboration and wave_id = :id")
    long countMoves(CollaborationId collaboration, WaveId id);

    @Query("delete from wave where collaboration_id = :collaboration and id = :id and version = :version")
    int remove(CollaborationId collaboration, WaveId id, long version);

    /** What they are called in the trail. */
    @Query("""
            select w.id, concat(p.short_name, ', ', w.name) name, null municipality, w.project_id project
            from wave w join project p on p.collaboration_id = w.collaboration_id and p.id = w.project_id
            where w.collaboration_id = :collaboration and w.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
