package dk.tvaers.platform.files;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kit.files.FileId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends GenericRepository<FileRow, FileId> {

    FileRow save(FileRow row);

    Optional<FileRow> findById(FileId id);

    boolean existsById(FileId id);

    @Query("delete from stored_file where collaboration_id = :collaboration and id = :id")
    int remove(CollaborationId collaboration, FileId id);
}
