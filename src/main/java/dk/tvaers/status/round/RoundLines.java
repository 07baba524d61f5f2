package dk.tvaers.status.round;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What stood at the closings: inserted once, and read ever after. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundLines extends GenericRepository<RoundLine, RoundLineId> {

    Iterable<RoundLine> saveAll(Iterable<RoundLine> lines);

    /** In the order in which they were kept. */
    @Query("""
            select l.* from round_line l where l.collaboration_id = :collaboration and l.round_id = :round
            order by l.id""")
    List<RoundLine> list(CollaborationId collaboration, RoundId round);

    /** From the rounds to their lines: left to choose, the database reads the lines of all collaborations instead. */
    String NEWEST = """
            from (select r.id, r.month from report_round r
                join round_closing c on c.collaboration_id = r.collaboration_id and c.round_id = r.id
                where r.collaboration_id = :collaboration order by r.month desc limit :most) n
            straight_join round_line l on l.round_id = n.id
            where l.collaboration_id = :collaboration
            """;

    String TREND = """
            select n.month, l.municipality_code, l.municipality_name, l.project_id, l.project_code, l.project_name,
              l.line_state,
              case :dimension when 'TIME' then l.time_light when 'ECONOMY' then l.economy_light
                when 'RESOURCES' then l.resources_light when 'TECHNOLOGY' then l.technology_light
                else l.overall_light end light
            """ + NEWEST;

    String IN_ORDER = " order by l.municipality_name, l.municipality_code, l.id";

    /** One colour in the newest closed rounds. */
    @Query(TREND + IN_ORDER)
    List<TrendLine> listTrend(CollaborationId collaboration, String dimension, int most);

    @Query(TREND + " and l.municipality_code = :municipality" + IN_ORDER)
    List<TrendLine> listTrend(CollaborationId collaboration, String dimension, MunicipalityCode municipality, int most);

    @Query(TREND + " and l.project_id = :project" + IN_ORDER)
    List<TrendLine> listTrend(CollaborationId collaboration, String dimension, ProjectId project, int most);

    @Query(TREND + " and l.municipality_code = :municipality and l.project_id = :project" + IN_ORDER)
    List<TrendLine> listTrend(
            CollaborationId collaboration,
            String dimension,
            MunicipalityCode municipality,
            ProjectId project,
            int most);

    /** The municipalities that the newest closed rounds asked. */
    @Query("select l.municipality_code code, max(l.municipality_name) name " + NEWEST
            + " group by l.municipality_code order by name, code")
    List<RoundTrends.Municipality> listMunicipalities(CollaborationId collaboration, int most);

    /** The projects that the newest closed rounds asked about. */
    @Query("select l.project_id id, max(l.project_name) name " + NEWEST + " group by l.project_id order by name, id")
    List<RoundTrends.Project> listProjects(CollaborationId collaboration, int most);
}
