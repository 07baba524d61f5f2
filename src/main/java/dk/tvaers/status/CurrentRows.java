package dk.tvaers.status;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where each local project stands now, and the lists that are read from it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CurrentRows extends GenericRepository<CurrentRow, LocalProjectId> {

    CurrentRow save(CurrentRow row);

    CurrentRow update(CurrentRow row);

    Optional<CurrentRow> findByLocalProjectId(LocalProjectId id);

    @Query("""
            select c.* from status_current c
            where c.collaboration_id = :collaboration and c.local_project_id = :localProject for update""")
    Optional<CurrentRow> lock(CollaborationId collaboration, LocalProjectId localProject);

    @Query("""
            select l.project_id as project_id, p.short_name as project_name, l.municipality_code as municipality,
              l.participation as participation
            from local_project l join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            where l.collaboration_id = :collaboration and l.id = :localProject""")
    Optional<PlaceRow> place(CollaborationId collaboration, LocalProjectId localProject);

    @Query("""
            select m.code as code, m.short_name as name
            from membership s join municipality m on m.code = s.municipality_code
            where s.collaboration_id = :collaboration and s.joined_on <= :today
              and (s.left_on is null or s.left_on >= :today)
            order by m.short_name, m.code""")
    List<MemberLine> members(CollaborationId collaboration, LocalDate today);

    @Query("""
            select p.id as id, p.programme_id as programme, p.code as code, p.short_name as short_name
            from project p join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            where p.collaboration_id = :collaboration
            order by g.name, g.id, p.sort_order, p.code""")
    List<ProjectLine> projects(CollaborationId collaboration);

    /** The key is forced, so that a large tenant among few is still read as one range and not by scanning all. */
    @Query("""
            select l.id as local_project_id, l.municipality_code as municipality, l.project_id as project,
              l.participation as participation, l.participation_on as participation_on,
              c.report_id as report_id, c.reported_at as reported_at, c.on_behalf as on_behalf,
              c.time_light as time_light, c.economy_light as economy_light, c.resources_light as resources_light,
              c.technology_light as technology_light, c.overall_light as overall_light,
              c.previous_time_light as previous_time_light, c.previous_economy_light as previous_economy_light,
              c.previous_resources_light as previous_resources_light,
              c.previous_technology_light as previous_technology_light,
              c.previous_overall_light as previous_overall_light, c.percent as percent,
              c.expected_go_live as expected_go_live, c.earliest_due_on as earliest_due_on
            from local_project l force index (primary)
            left join status_current c on c.collaboration_id = l.collaboration_id and c.local_project_id = l.id
            where l.collaboration_id = :collaboration""")
    List<CellLine> cells(CollaborationId collaboration);

    @Query("""
            select m.short_name from member x join municipality m on m.code = x.municipality_code
            where x.collaboration_id = :collaboration and x.municipality_code = :municipality""")
    Optional<String> memberName(CollaborationId collaboration, MunicipalityCode municipality);

    @Query("""
            select l.id as local_project_id, l.project_id as project, p.code as project_code,
              p.short_name as project_name, l.participation as participation, l.participation_on as participation_on,
              c.report_id as report_id, c.reported_at as reported_at, c.expected_go_live as expected_go_live,
              c.earliest_due_on as earliest_due_on, d.content as draft_content, d.saved_at as draft_saved_at,
              d.saved_by as draft_saved_by, q.name as draft_saved_by_name, d.version as draft_version
            from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            left join status_current c on c.collaboration_id = l.collaboration_id and c.local_project_id = l.id
            left join status_draft d on d.collaboration_id = l.collaboration_id and d.local_project_id = l.id
            left join person q on q.collaboration_id = d.collaboration_id and q.id = d.saved_by
            where l.collaboration_id = :collaboration and l.municipality_code = :municipality
            order by g.name, g.id, p.sort_order, p.code""")
    List<MonthLine> month(CollaborationId collaboration, MunicipalityCode municipality);
}
