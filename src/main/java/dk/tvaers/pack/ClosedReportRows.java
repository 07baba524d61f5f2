package dk.tvaers.pack;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.status.round.RoundId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reports of closed rounds: inserted once, and read ever after. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosedReportRows extends GenericRepository<ClosedReportRow, RoundId> {

    String ITEM = """
            select r.round_id, r.month, r.closed_at,
              (select count(*) from closed_report_file f where f.collaboration_id = r.collaboration_id
                and f.round_id = r.round_id) files
            from closed_report r
            where r.collaboration_id = :collaboration
            """;

    /** A file of a report, as it was made. */
    @Introspected
    record KeptFile(PackFormat format, @MappedProperty FileId fileId, String name, long size, String sha256) {}

    ClosedReportRow save(ClosedReportRow row);

    Optional<ClosedReportRow> findByRoundId(RoundId round);

    @Query(ITEM + """
            order by case when :newestFirst then r.month end desc, r.month
            limit :size offset :skip""")
    List<ClosedReportItem> list(CollaborationId collaboration, boolean newestFirst, int size, long skip);

    @Query("select count(*) from closed_report where collaboration_id = :collaboration")
    long count(CollaborationId collaboration);

    @Query(ITEM + " and r.round_id = :round")
    Optional<ClosedReportItem> find(CollaborationId collaboration, RoundId round);

    /** When the newest one was closed. */
    @Query("""
            select closed_at from closed_report where collaboration_id = :collaboration
            order by closed_at desc limit 1""")
    Optional<Instant> findNewest(CollaborationId collaboration);

    @Query("""
            insert into closed_report_file
              (collaboration_id, round_id, format, file_id, name, size, sha256, made_at)
            values (:collaboration, :round, :format, :file, :name, :size, :sha256, :at)""")
    int putFile(
            CollaborationId collaboration,
            RoundId round,
            String format,
            FileId file,
            String name,
            long size,
            String sha256,
            Instant at);

    @Query("""
            select format, file_id, name, size, sha256 from closed_report_file
            where collaboration_id = :collaboration and round_id = :round order by format desc""")
    List<KeptFile> listFiles(CollaborationId collaboration, RoundId round);

    /** Who leads a programme or a municipality's part in it, and who coordinates. */
    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.role in ('COORDINATOR', 'PROGRAMME_LEADER', 'DIRECTOR')
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> listLeaders(CollaborationId collaboration, LocalDate today);
}
