package dk.tvaers.status;

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
import java.util.List;
import java.util.Optional;

/** Submitted reports with their explanations: inserted and read, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReportRows extends GenericRepository<ReportRow, ReportId> {

    ReportRow save(ReportRow row);

    Optional<ReportRow> findById(ReportId id);

    long countByLocalProjectId(LocalProjectId id);

    @Query("""
            insert into status_explanation
              (collaboration_id, report_id, position, dimensions, cause, action, owner_id, due_on)
            values (:collaboration, :report, :position, :dimensions, :cause, :action, :owner, :due)""")
    void explain(
            CollaborationId collaboration,
            ReportId report,
            int position,
            String dimensions,
            String cause,
            String action,
            PersonId owner,
            LocalDate due);

    @Query(ReportLine.SELECT + "where r.collaboration_id = :collaboration and r.id = :report")
    Optional<ReportLine> line(CollaborationId collaboration, ReportId report);

    @Query(ReportLine.SELECT + """
            where r.collaboration_id = :collaboration and r.local_project_id = :localProject
            order by r.id desc limit :size offset :offset""")
    List<ReportLine> newestFirst(CollaborationId collaboration, LocalProjectId localProject, int size, long offset);

    /** How many reports of a time have not been superseded. */
    @Query("""
            select count(*) from status_report r
            left join status_report s on s.collaboration_id = r.collaboration_id
              and s.local_project_id = r.local_project_id and s.supersedes_id = r.id
            where r.collaboration_id = :collaboration and r.reported_at >= :from and r.reported_at < :until
              and s.id is null""")
    long countOfTime(CollaborationId collaboration, Instant from, Instant until);

    /** The next of those after one of them, in the order in which they were submitted. */
    @Query(ReportLine.SELECT + """
            where r.collaboration_id = :collaboration and r.id > :after
              and r.reported_at >= :from and r.reported_at < :until and s.id is null
            order by r.id limit :size""")
    List<ReportLine> ofTime(CollaborationId collaboration, Instant from, Instant until, long after, int size);

    /** All of a local project at a time, superseded ones too. */
    @Query(ReportLine.SELECT + """
            where r.collaboration_id = :collaboration and r.local_project_id = :localProject
              and r.reported_at >= :from and r.reported_at < :until
            order by r.id""")
    List<ReportLine> ofLocalProject(
            CollaborationId collaboration, LocalProjectId localProject, Instant from, Instant until);

    /** Whose the local projects are. */
    @Query("""
            select l.id as id, l.municipality_code as municipality_code, m.short_name as municipality, p.code as project
            from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join municipality m on m.code = l.municipality_code
            where l.collaboration_id = :collaboration and l.id in (:locals)""")
    List<SubmittedReports.Place> places(CollaborationId collaboration, List<Long> locals);

    /** Of each local project of a municipality the newest two reports that were not superseded, newest first. */
    @Query(ReportLine.SELECT + """
            join (select x.id, row_number() over (partition by x.local_project_id order by x.id desc) as place
                from local_project l
                join status_report x on x.collaboration_id = l.collaboration_id and x.local_project_id = l.id
                left join status_report c on c.collaboration_id = x.collaboration_id
                  and c.local_project_id = x.local_project_id and c.supersedes_id = x.id
                where l.collaboration_id = :collaboration and l.municipality_code = :municipality and c.id is null
              ) newest on newest.id = r.id and newest.place <= 2
            where r.collaboration_id = :collaboration
            order by r.local_project_id, r.id desc""")
    List<ReportLine> newestTwo(CollaborationId collaboration, MunicipalityCode municipality);

    @Query(ExplanationLine.COLUMNS + """
            from status_explanation e
            join status_report n on n.collaboration_id = e.collaboration_id and n.id = e.report_id
            join person p on p.collaboration_id = e.collaboration_id and p.id = e.owner_id
            where e.collaboration_id = :collaboration and e.report_id in (:reports)
            order by e.report_id, e.position""")
    List<ExplanationLine> explanations(CollaborationId collaboration, List<Long> reports);

    /** The explanations of the newest report of every local project. */
    @Query(ExplanationLine.COLUMNS + """
            from status_current n force index (primary)
            join status_explanation e on e.collaboration_id = n.collaboration_id and e.report_id = n.report_id
            join person p on p.collaboration_id = e.collaboration_id and p.id = e.owner_id
            where n.collaboration_id = :collaboration
            order by e.report_id, e.position""")
    List<ExplanationLine> currentExplanations(CollaborationId collaboration);

    /** Which of the persons belong to the municipality. */
    @Query("""
            select p.id from person p
            where p.collaboration_id = :collaboration and p.municipality_code = :municipality and p.id in (:persons)""")
    List<Long> ofMunicipality(CollaborationId collaboration, MunicipalityCode municipality, List<Long> persons);
}
