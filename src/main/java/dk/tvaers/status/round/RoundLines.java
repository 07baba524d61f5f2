package dk.tvaers.status.round;

import dk.tvaers.kernel.CollaborationId;
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

    /** Those of the newest closed rounds. */
    @Query("""
            select l.* from round_line l
            join (select r.id from report_round r
                join round_closing c on c.collaboration_id = r.collaboration_id and c.round_id = r.id
                where r.collaboration_id = :collaboration order by r.month desc limit :most) n on n.id = l.round_id
            where l.collaboration_id = :collaboration
            order by l.municipality_name, l.municipality_code, l.id""")
    List<RoundLine> listNewest(CollaborationId collaboration, int most);
}
