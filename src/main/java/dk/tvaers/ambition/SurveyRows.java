package dk.tvaers.ambition;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
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

/** Surveys, what they ask, and who is written to about them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SurveyRows extends GenericRepository<SurveyRow, AmbitionSurveyId> {

    String ITEM = """
            select s.id, s.programme_id, g.name programme_name, s.deadline, s.opened_at, o.name opened_by, s.closed_at,
              c.name closed_by,
              (select count(distinct q.municipality_code) from ambition_question q
                where q.collaboration_id = s.collaboration_id and q.survey_id = s.id) asked,
              (select count(*) from ambition_answer a
                left join ambition_verdict v on v.collaboration_id = a.collaboration_id and v.answer_id = a.id
                where a.collaboration_id = s.collaboration_id and a.survey_id = s.id and v.answer_id is null) waiting,
              (select count(*) from ambition_answer a
                join ambition_verdict v on v.collaboration_id = a.collaboration_id and v.answer_id = a.id
                where a.collaboration_id = s.collaboration_id and a.survey_id = s.id and v.verdict = 'APPROVED') approved,
              s.version
            from ambition_survey s
            join programme g on g.collaboration_id = s.collaboration_id and g.id = s.programme_id
            join person o on o.collaboration_id = s.collaboration_id and o.id = s.opened_by
            left join person c on c.collaboration_id = s.collaboration_id and c.id = s.closed_by
            where s.collaboration_id = :collaboration
            """;

    SurveyRow save(SurveyRow row);

    SurveyRow update(SurveyRow row);

    boolean existsByOpenProgrammeId(ProgrammeId programme);

    /** Whatever is written into a survey is written by one at a time, so that nothing comes in after its closing. */
    @Query("select * from ambition_survey where collaboration_id = :collaboration and id = :id for update")
    Optional<SurveyRow> lock(CollaborationId collaboration, AmbitionSurveyId id);

    /** The open ones first, then the newest. */
    @Query(ITEM + " order by s.closed_at is not null, s.id desc")
    List<AmbitionSurveyItem> list(CollaborationId collaboration);

    @Query(ITEM + " and s.id = :id")
    Optional<AmbitionSurveyItem> findItem(CollaborationId collaboration, AmbitionSurveyId id);

    /** Asks each member of the day about each project of the programme in which it takes part. */
    @Query("""
            insert into ambition_question (collaboration_id, survey_id, municipality_code, project_id)
            select l.collaboration_id, :survey, l.municipality_code, l.project_id
            from local_project l
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            where l.collaboration_id = :collaboration and p.programme_id = :programme
              and l.participation in ('NOT_STARTED', 'IN_PROGRESS', 'IN_OPERATION')
              and exists (select 1 from membership m where m.collaboration_id = l.collaboration_id
                and m.municipality_code = l.municipality_code
                and m.joined_on <= :today and (m.left_on is null or m.left_on >= :today))""")
    int ask(CollaborationId collaboration, AmbitionSurveyId survey, ProgrammeId programme, LocalDate today);

    /** The projects about which a municipality is asked, in the programme's order. */
    @Query("""
            select p.id, p.short_name, p.full_name
            from ambition_question q
            join project p on p.collaboration_id = q.collaboration_id and p.id = q.project_id
            where q.collaboration_id = :collaboration and q.survey_id = :survey and q.municipality_code = :code
            order by p.sort_order""")
    List<AskedProject> listAsked(CollaborationId collaboration, AmbitionSurveyId survey, MunicipalityCode code);

    /** Who is asked about what. */
    @Query("""
            select q.project_id, q.municipality_code municipality
            from ambition_question q
            where q.collaboration_id = :collaboration and q.survey_id = :survey""")
    List<AskedPair> listPairs(CollaborationId collaboration, AmbitionSurveyId survey);

    /** All projects that a survey asks about, in the programme's order. */
    @Query("""
            select distinct p.id, p.short_name, p.full_name, p.sort_order
            from ambition_question q
            join project p on p.collaboration_id = q.collaboration_id and p.id = q.project_id
            where q.collaboration_id = :collaboration and q.survey_id = :survey
            order by p.sort_order""")
    List<AskedProject> listProjects(CollaborationId collaboration, AmbitionSurveyId survey);

    /** The newest survey that asked about a project. */
    @Query("""
            select q.survey_id from ambition_question q
            where q.collaboration_id = :collaboration and q.project_id = :project
            order by q.survey_id desc limit 1""")
    Optional<Long> findNewest(CollaborationId collaboration, ProjectId project);

    @Query("""
            select count(*) from membership where collaboration_id = :collaboration and municipality_code = :code
              and joined_on <= :date and (left_on is null or left_on >= :date)""")
    long countMember(CollaborationId collaboration, MunicipalityCode code, LocalDate date);

    /** Who has a role in a municipality on a day. */
    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.role = :role and r.municipality_code = :code
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> listWithRole(CollaborationId collaboration, String role, MunicipalityCode code, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select s.id, g.name, null municipality, null project
            from ambition_survey s
            join programme g on g.collaboration_id = s.collaboration_id and g.id = s.programme_id
            where s.collaboration_id = :collaboration and s.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
