package dk.tvaers.settings;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LogoRows extends GenericRepository<LogoRow, Long> {

    @Query("select * from collaboration_logo where collaboration_id = :collaboration")
    Optional<LogoRow> picture(CollaborationId collaboration);

    @Query("select id from collaboration_logo where collaboration_id = :collaboration")
    Optional<Long> number(CollaborationId collaboration);

    @Query("""
            insert into collaboration_logo (collaboration_id, id, png, width, height)
            values (:collaboration, :id, :png, :width, :height)
            on duplicate key update id = values(id), png = values(png), width = values(width), height = values(height)""")
    int put(CollaborationId collaboration, long id, byte[] png, int width, int height);

    @Query("delete from collaboration_logo where collaboration_id = :collaboration")
    int drop(CollaborationId collaboration);
}
