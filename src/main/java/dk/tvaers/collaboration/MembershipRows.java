package dk.tvaers.collaboration;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MembershipRows extends GenericRepository<MembershipRow, MembershipId> {

    MembershipRow save(MembershipRow row);

    MembershipRow update(MembershipRow row);

    Optional<MembershipRow> findById(MembershipId id);

    List<MembershipRow> findByMunicipalityCode(MunicipalityCode code);

    @Query("""
        select s.id, m.code, m.official_name, m.short_name, s.joined_on, s.left_on, s.version
        from membership s join municipality m on m.code = s.municipality_code
        where s.collaboration_id = :collaboration and s.joined_on <= :date and (s.left_on is null or s.left_on >= :date)
        order by m.code""")
    List<MembershipItem> listOn(CollaborationId collaboration, LocalDate date);

    @Query("""
        select s.id, m.code, m.official_name, m.short_name, s.joined_on, s.left_on, s.version
        from membership s join municipality m on m.code = s.municipality_code
        where s.collaboration_id = :collaboration and s.joined_on <= :last and (s.left_on is null or s.left_on >= :first)
        order by m.code, s.joined_on""")
    List<MembershipItem> listBetween(CollaborationId collaboration, LocalDate first, LocalDate last);

    @Query("""
        select s.id, m.code, m.official_name, m.short_name, s.joined_on, s.left_on, s.version
        from membership s join municipality m on m.code = s.municipality_code
        where s.collaboration_id = :collaboration
        order by s.joined_on, m.code""")
    List<MembershipItem> list(CollaborationId collaboration);

    @Query("""
        select s.id, m.code, m.official_name, m.short_name, s.joined_on, s.left_on, s.version
        from membership s join municipality m on m.code = s.municipality_code
        where s.collaboration_id = :collaboration and s.id = :id""")
    Optional<MembershipItem> item(CollaborationId collaboration, MembershipId id);

    /** What they are called in the trail. */
    @Query("""
            select s.id, m.short_name name, s.municipality_code municipality, null project
            from membership s join municipality m on m.code = s.municipality_code
            where s.collaboration_id = :collaboration and s.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
