package dk.tvaers.filing;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FilingRows extends GenericRepository<FilingRow, MunicipalityCode> {

    /** Of each member today and of each that has filed it, lowest code first; of one municipality when asked. */
    @Query("""
            select k.municipality_code as municipality_code, m.short_name as municipality_name,
              f.case_number as case_number, f.kle_number as kle_number, f.filed_on as filed_on, n.name as filed_by_name
            from member k
            join municipality m on m.code = k.municipality_code
            left join filing f on f.collaboration_id = k.collaboration_id and f.kind = :kind and f.record_id = :record
              and f.municipality_code = k.municipality_code
            left join person n on n.collaboration_id = f.collaboration_id and n.id = f.filed_by
            where k.collaboration_id = :collaboration and (:only is null or k.municipality_code = :only)
              and (f.record_id is not null or exists (select 1 from membership s
                where s.collaboration_id = k.collaboration_id and s.municipality_code = k.municipality_code
                and s.joined_on <= :today and (s.left_on is null or s.left_on >= :today)))
            order by k.municipality_code""")
    List<FilingItem> parties(
            CollaborationId collaboration, String kind, long record, @Nullable MunicipalityCode only, LocalDate today);

    @Query("""
            insert into filing
              (collaboration_id, kind, record_id, municipality_code, case_number, kle_number, filed_on, filed_by)
            values (:collaboration, :kind, :record, :code, :caseNumber, :kleNumber, :filedOn, :filedBy)
            on duplicate key update case_number = values(case_number), kle_number = values(kle_number),
              filed_on = values(filed_on), filed_by = values(filed_by)""")
    int put(
            CollaborationId collaboration,
            String kind,
            long record,
            MunicipalityCode code,
            @Nullable String caseNumber,
            @Nullable String kleNumber,
            @Nullable LocalDate filedOn,
            @Nullable PersonId filedBy);

    @Query("delete from filing where collaboration_id = :collaboration and kind = :kind and record_id = :record")
    int remove(CollaborationId collaboration, String kind, long record);
}
