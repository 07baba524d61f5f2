package dk.tvaers.programme;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LocalProjectRows extends GenericRepository<LocalProjectRow, LocalProjectId> {

    String FROM = """
             from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            join municipality m on m.code = l.municipality_code
            left join person o on o.collaboration_id = l.collaboration_id and o.id = l.owner_id
            left join person e on e.collaboration_id = l.collaboration_id and e.id = l.leader_id
            left join person d on d.collaboration_id = l.collaboration_id and d.id = l.deputy_id
            where l.collaboration_id = :collaboration
            """;

    String ITEM = """
            select l.id, l.project_id, p.code project_code, p.short_name project_name,
              m.code, m.official_name, m.short_name, l.participation, l.participation_on,
              l.owner_id, o.name owner_name, l.leader_id, e.name leader_name, l.deputy_id, d.name deputy_name
            """;

    String DETAILS = """
            select l.id, l.project_id, p.code project_code, p.short_name project_name, p.full_name project_full_name,
              m.code, m.official_name, m.short_name, l.participation, l.participation_on,
              l.owner_id, o.name owner_name, l.leader_id, e.name leader_name, l.deputy_id, d.name deputy_name,
              l.replaced_system, l.supplier, l.notice_deadline, l.terminated_on, l.case_number, l.version
            """;

    LocalProjectRow save(LocalProjectRow row);

    LocalProjectRow update(LocalProjectRow row);

    Optional<LocalProjectRow> findById(LocalProjectId id);

    List<LocalProjectRow> findByMunicipalityCode(MunicipalityCode code);

    List<LocalProjectRow> findByProjectId(ProjectId project);

    Optional<LocalProjectRow> findByProjectIdAndMunicipalityCode(ProjectId project, MunicipalityCode code);

    boolean existsByProjectIdAndMunicipalityCode(ProjectId project, MunicipalityCode code);

    @Query(ITEM + FROM + """
             and (:code is null or l.municipality_code = :code) and (:project is null or l.project_id = :project)
            order by g.name, p.sort_order, m.code
            limit :size offset :offset
            """)
    List<LocalProjectItem> list(
            CollaborationId collaboration,
            @Nullable MunicipalityCode code,
            @Nullable ProjectId project,
            int size,
            long offset);

    @Query("""
            select count(*) from local_project where collaboration_id = :collaboration
            and (:code is null or municipality_code = :code) and (:project is null or project_id = :project)
            """)
    long count(CollaborationId collaboration, @Nullable MunicipalityCode code, @Nullable ProjectId project);

    @Query(DETAILS + FROM + " and l.id = :id")
    Optional<LocalProjectDetails> details(CollaborationId collaboration, LocalProjectId id);

    /** Those of a municipality with a notice deadline and no notice given, as far as they are not over. */
    @Query(DETAILS + FROM + """
             and l.municipality_code = :code and l.notice_deadline is not null and l.terminated_on is null
             and l.participation not in ('FINISHED', 'STOPPED')
            order by l.notice_deadline, p.sort_order
            """)
    List<LocalProjectDetails> awaitingNotice(CollaborationId collaboration, MunicipalityCode code);

    @Query("""
            select id from person
            where collaboration_id = :collaboration and municipality_code = :code and id in (:ids)
            """)
    Set<Long> ofMunicipality(CollaborationId collaboration, MunicipalityCode code, Set<PersonId> ids);

    @Query("""
            select id, name, title from person
            where collaboration_id = :collaboration and municipality_code = :code
              and (left_on is null or left_on >= :today)
            order by name
            """)
    List<ResponsibleItem> responsible(CollaborationId collaboration, MunicipalityCode code, LocalDate today);

    @Query("""
            select count(*) from member where collaboration_id = :collaboration and municipality_code = :code
            """)
    long knows(CollaborationId collaboration, MunicipalityCode code);

    @Query("select * from local_project where collaboration_id = :collaboration and id = :id for update")
    Optional<LocalProjectRow> lock(CollaborationId collaboration, LocalProjectId id);

    /** Those in which a person is named, as far as they are not over. */
    @Query(ITEM + FROM + """
             and (l.owner_id = :person or l.leader_id = :person or l.deputy_id = :person)
             and l.participation not in ('FINISHED', 'STOPPED')
            order by g.name, p.sort_order, m.code
            """)
    List<LocalProjectItem> naming(CollaborationId collaboration, PersonId person);

    @Query("""
            select owner_id from local_project
            where collaboration_id = :collaboration and project_id = :project and owner_id is not null
            union select leader_id from local_project
            where collaboration_id = :collaboration and project_id = :project and leader_id is not null
            union select deputy_id from local_project
            where collaboration_id = :collaboration and project_id = :project and deputy_id is not null
            """)
    List<Long> namedIn(CollaborationId collaboration, ProjectId project);

    /** What they are called in the trail. */
    @Query("""
            select l.id, concat(p.short_name, ', ', m.short_name) name, l.municipality_code municipality, l.project_id project
            from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join municipality m on m.code = l.municipality_code
            where l.collaboration_id = :collaboration and l.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);

    /** Those whose project and municipality, in either order, are like one of the patterns. */
    @Query(ITEM + FROM + """
             and (concat(p.short_name, ' ', m.short_name, ' ', p.short_name) collate utf8mb4_danish_ci like :typed
              or concat(p.short_name, ' ', m.short_name, ' ', p.short_name) collate utf8mb4_danish_ci like :withRing
              or concat(p.short_name, ' ', m.short_name, ' ', p.short_name) collate utf8mb4_danish_ci like :withoutRing)
            order by p.sort_order, m.short_name limit :most
            """)
    List<LocalProjectItem> searched(
            CollaborationId collaboration, String typed, String withRing, String withoutRing, int most);
}
