package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register; global, so its queries name no collaboration. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MunicipalityRows extends GenericRepository<Municipality, MunicipalityCode> {

    Optional<Municipality> findByCode(MunicipalityCode code);

    @Query("""
        select m.* from municipality m join municipality_alias a on a.municipality_code = m.code
        where a.alias = :alias""")
    Optional<Municipality> findByAlias(String alias);

    @Query("""
        select region from municipality_region where municipality_code = :code and from_on <= :date
        order by from_on desc limit 1""")
    Optional<String> regionOn(MunicipalityCode code, LocalDate date);

    @Query("""
        select counted_on, inhabitants from municipality_population where municipality_code = :code and counted_on <= :date
        order by counted_on desc limit 1""")
    Optional<Population> populationOn(MunicipalityCode code, LocalDate date);

    @Query("""
        select m.code, m.official_name, m.short_name, m.cvr, m.gln, r.region, p.inhabitants, p.counted_on
        from municipality m
        left join municipality_region r on r.municipality_code = m.code and r.from_on =
          (select max(r2.from_on) from municipality_region r2 where r2.municipality_code = m.code and r2.from_on <= :date)
        left join municipality_population p on p.municipality_code = m.code and p.counted_on =
          (select max(p2.counted_on) from municipality_population p2
           where p2.municipality_code = m.code and p2.counted_on <= :date)
        order by m.code""")
    List<RegisterItem> listOn(LocalDate date);
}
