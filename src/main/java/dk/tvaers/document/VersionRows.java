package dk.tvaers.document;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kit.files.FileId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRows extends GenericRepository<VersionRow, FileId> {

    VersionRow save(VersionRow row);

    /** The newest first. */
    @Query("""
            select v.number as number, v.file_id as file_id, f.name as file_name, f.media_type as media_type,
              f.size as size, f.sha256 as sha256, v.note as note, n.name as added_by_name, v.added_at as added_at
            from document_version v
            join stored_file f on f.collaboration_id = v.collaboration_id and f.id = v.file_id
            join person n on n.collaboration_id = v.collaboration_id and n.id = v.added_by
            where v.collaboration_id = :collaboration and v.document_id = :document
            order by v.number desc""")
    List<VersionItem> list(CollaborationId collaboration, DocumentId document);

    @Query("delete from document_version where collaboration_id = :collaboration and document_id = :document")
    int remove(CollaborationId collaboration, DocumentId document);
}
