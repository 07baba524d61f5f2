package dk.tvaers.document;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRows extends GenericRepository<DocumentRow, DocumentId> {

    String ITEM = """
            select d.id as id, d.name as name, d.type as type, d.audience as audience, d.project_id as project_id,
              p.short_name as project_name, d.municipality_code as municipality_code, m.short_name as municipality_name,
              d.newest as newest, v.added_at as changed_at, f.name as file_name, f.size as size, f.sha256 as sha256,
              d.record_kind as record_kind, d.record_id as record_id, d.version as version
            from document d
            join document_version v on v.collaboration_id = d.collaboration_id and v.document_id = d.id
              and v.number = d.newest
            join stored_file f on f.collaboration_id = v.collaboration_id and f.id = v.file_id
            left join project p on p.collaboration_id = d.collaboration_id and p.id = d.project_id
            left join municipality m on m.code = d.municipality_code
            where d.collaboration_id = :collaboration
            """;

    /** Of those for some, the ones that the reader is among. */
    String SHOWN = """
             and (d.audience = 'ALL' or :everything or d.municipality_code in (:own))
              and (:text is null or d.name like :text) and (:project is null or d.project_id = :project)
              and (:type is null or d.type = :type)
              and (:kind is null or d.record_kind = :kind and d.record_id = :record)
            """;

    DocumentRow save(DocumentRow row);

    DocumentRow update(DocumentRow row);

    @Query("select * from document where collaboration_id = :collaboration and id = :id for update")
    Optional<DocumentRow> lock(CollaborationId collaboration, DocumentId id);

    @Query("delete from document where collaboration_id = :collaboration and id = :id")
    int remove(CollaborationId collaboration, DocumentId id);

    @Query(ITEM + " and d.id = :id")
    Optional<DocumentItem> find(CollaborationId collaboration, DocumentId id);

    @Query(ITEM + SHOWN + """
             order by case when :sort = 'NAME_DOWN' then d.name end desc,
              case when :sort = 'NEWEST' then v.added_at end desc, case when :sort = 'OLDEST' then v.added_at end,
              d.name, d.id
            limit :size offset :skip""")
    List<DocumentItem> list(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable String text,
            @Nullable ProjectId project,
            @Nullable String type,
            @Nullable String kind,
            @Nullable Long record,
            String sort,
            int size,
            long skip);

    @Query("select count(*) from document d where d.collaboration_id = :collaboration" + SHOWN)
    long count(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            @Nullable String text,
            @Nullable ProjectId project,
            @Nullable String type,
            @Nullable String kind,
            @Nullable Long record);

    @Query("select count(*) from member where collaboration_id = :collaboration and municipality_code = :code")
    long members(CollaborationId collaboration, MunicipalityCode code);

    @Query("select count(*) from project where collaboration_id = :collaboration and id = :project")
    long projects(CollaborationId collaboration, ProjectId project);

    /** What they are called in the trail; the municipality only of those that are its own. */
    @Query("""
            select id, name, case when audience = 'ALL' then null else municipality_code end municipality, null project
            from document where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
