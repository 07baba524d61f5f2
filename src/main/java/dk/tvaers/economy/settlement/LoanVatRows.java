package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How each lender treats lent hours for VAT. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LoanVatRows extends GenericRepository<LoanVatRow, LoanVatId> {

    LoanVatRow save(LoanVatRow row);

    LoanVatRow update(LoanVatRow row);

    List<LoanVatRow> findAll();

    Optional<LoanVatRow> findByMunicipalityCode(MunicipalityCode code);

    /** Each that is a member on a day or has signed; by code. */
    @Query("""
            select x.municipality_code municipality, m.short_name name, v.vat_treatment, v.vat_rate, v.vat_note,
              v.signed_at, p.name signed_by, coalesce(v.version + 1, 0) version
            from member x
            join municipality m on m.code = x.municipality_code
            left join loan_vat v on v.collaboration_id = x.collaboration_id
              and v.municipality_code = x.municipality_code
            left join person p on p.collaboration_id = v.collaboration_id and p.id = v.signed_by
            where x.collaboration_id = :collaboration and (v.id is not null
              or exists (select 1 from membership s where s.collaboration_id = x.collaboration_id
                and s.municipality_code = x.municipality_code and s.joined_on <= :day
                and (s.left_on is null or s.left_on >= :day)))
            order by x.municipality_code""")
    List<LoanVatItem> list(CollaborationId collaboration, LocalDate day);
}
