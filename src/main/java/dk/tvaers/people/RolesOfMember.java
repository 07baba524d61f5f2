package dk.tvaers.people;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The roles that hang on a municipality. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RolesOfMember extends GenericRepository<RoleGrant, RoleGrantId> {

    /** Roles in the municipality that are in force on some day after a date. */
    @Query("""
            select * from role_grant
            where collaboration_id = :collaboration and municipality_code = :municipality
              and (to_on is null or to_on > :date)
            order by id""")
    List<RoleGrant> after(CollaborationId collaboration, MunicipalityCode municipality, LocalDate date);

    /** How many of the municipality's persons have a role in the whole collaboration after a date. */
    @Query("""
            select count(distinct p.id) from person p
            join role_grant g on g.collaboration_id = p.collaboration_id and g.person_id = p.id
            where p.collaboration_id = :collaboration and p.municipality_code = :municipality
              and g.municipality_code is null and (g.to_on is null or g.to_on > :date)""")
    long countWide(CollaborationId collaboration, MunicipalityCode municipality, LocalDate date);
}
