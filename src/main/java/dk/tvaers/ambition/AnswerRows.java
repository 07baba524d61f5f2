package dk.tvaers.ambition;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the municipalities answer: drafts, answers, and what the directors said of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRows extends GenericRepository<AnswerRow, AmbitionAnswerId> {

    AnswerRow save(AnswerRow row);

    @Query("""
            insert into ambition_answer_level (collaboration_id, answer_id, project_id, level, reason)
            values (:collaboration, :answer, :project, :level, :reason)""")
    int level(CollaborationId collaboration, AmbitionAnswerId answer, ProjectId project, String level, String reason);

    @Query("""
            insert into ambition_verdict (collaboration_id, answer_id, verdict, comment, given_at, given_by)
            values (:collaboration, :answer, :verdict, :comment, :at, :by)""")
    int judge(
            CollaborationId collaboration,
            AmbitionAnswerId answer,
            String verdict,
            @Nullable String comment,
            Instant at,
            PersonId by);

    @Query("""
            insert into ambition_draft
              (collaboration_id, survey_id, municipality_code, content, saved_at, saved_by, version)
            values (:collaboration, :survey, :code, :content, :at, :by, 1)
            on duplicate key update content = values(content), saved_at = values(saved_at),
              saved_by = values(saved_by), version = version + 1""")
    int putDraft(
            CollaborationId collaboration,
            AmbitionSurveyId survey,
            MunicipalityCode code,
            String content,
            Instant at,
            PersonId by);

    @Query("""
            delete from ambition_draft
            where collaboration_id = :collaboration and survey_id = :survey and municipality_code = :code""")
    int dropDraft(CollaborationId collaboration, AmbitionSurveyId survey, MunicipalityCode code);

    @Query("""
            select d.content, d.saved_at, n.name saved_by, d.version from ambition_draft d
            join person n on n.collaboration_id = d.collaboration_id and n.id = d.saved_by
            where d.collaboration_id = :collaboration and d.survey_id = :survey and d.municipality_code = :code""")
    Optional<DraftLine> findDraft(CollaborationId collaboration, AmbitionSurveyId survey, MunicipalityCode code);

    /** Each municipality that is asked, with its newest answer and its draft, by code. */
    @Query("""
            select k.municipality_code municipality, m.short_name name, a.submitted_at, n.name submitted_by, v.verdict,
              v.given_at, w.name given_by, d.saved_at
            from (select distinct municipality_code, survey_id, collaboration_id from ambition_question
              where collaboration_id = :collaboration and survey_id = :survey) k
            join municipality m on m.code = k.municipality_code
            left join ambition_answer a on a.collaboration_id = k.collaboration_id and a.survey_id = k.survey_id
              and a.municipality_code = k.municipality_code
              and a.number = (select max(b.number) from ambition_answer b where b.collaboration_id = k.collaboration_id
                and b.survey_id = k.survey_id and b.municipality_code = k.municipality_code)
            left join person n on n.collaboration_id = a.collaboration_id and n.id = a.submitted_by
            left join ambition_verdict v on v.collaboration_id = a.collaboration_id and v.answer_id = a.id
            left join person w on w.collaboration_id = v.collaboration_id and w.id = v.given_by
            left join ambition_draft d on d.collaboration_id = k.collaboration_id and d.survey_id = k.survey_id
              and d.municipality_code = k.municipality_code
            order by k.municipality_code""")
    List<StateLine> listStates(CollaborationId collaboration, AmbitionSurveyId survey);

    /** A municipality's answers, the newest first. */
    @Query("""
            select a.id, a.number, a.submitted_at, a.submitted_by submitted_by_id, n.name submitted_by, v.verdict,
              v.comment, v.given_at, w.name given_by
            from ambition_answer a
            join person n on n.collaboration_id = a.collaboration_id and n.id = a.submitted_by
            left join ambition_verdict v on v.collaboration_id = a.collaboration_id and v.answer_id = a.id
            left join person w on w.collaboration_id = v.collaboration_id and w.id = v.given_by
            where a.collaboration_id = :collaboration and a.survey_id = :survey and a.municipality_code = :code
            order by a.number desc""")
    List<AnswerLine> listAnswers(CollaborationId collaboration, AmbitionSurveyId survey, MunicipalityCode code);

    /** The levels of all of a municipality's answers. */
    @Query("""
            select e.answer_id, a.municipality_code municipality, e.project_id, e.level, e.reason
            from ambition_answer_level e
            join ambition_answer a on a.collaboration_id = e.collaboration_id and a.id = e.answer_id
            where e.collaboration_id = :collaboration and a.survey_id = :survey and a.municipality_code = :code""")
    List<LevelLine> listLevels(CollaborationId collaboration, AmbitionSurveyId survey, MunicipalityCode code);

    /** The levels of all approved answers of a survey. */
    @Query("""
            select e.answer_id, a.municipality_code municipality, e.project_id, e.level, e.reason
            from ambition_answer_level e
            join ambition_answer a on a.collaboration_id = e.collaboration_id and a.id = e.answer_id
            join ambition_verdict v on v.collaboration_id = a.collaboration_id and v.answer_id = a.id
            where e.collaboration_id = :collaboration and a.survey_id = :survey and v.verdict = 'APPROVED'""")
    List<LevelLine> listApproved(CollaborationId collaboration, AmbitionSurveyId survey);

    /** What a municipality once answered for a project, and its director approved. */
    @Introspected
    record Approved(
            @MappedProperty MunicipalityCode municipality,
            @MappedProperty ProjectId projectId,
            AmbitionLevel level) {}

    /** Of all surveys, the newest last. */
    @Query("""
            select a.municipality_code municipality, e.project_id, e.level
            from ambition_answer_level e
            join ambition_answer a on a.collaboration_id = e.collaboration_id and a.id = e.answer_id
            join ambition_verdict v on v.collaboration_id = a.collaboration_id and v.answer_id = a.id
            where e.collaboration_id = :collaboration and v.verdict = 'APPROVED'
            order by a.submitted_at, a.id""")
    List<Approved> listAllApproved(CollaborationId collaboration);
}
