package dk.tvaers.people;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleRows extends GenericRepository<RoleGrant, RoleGrantId> {

    RoleGrant save(RoleGrant grant);

    RoleGrant update(RoleGrant grant);

    void delete(RoleGrant grant);

    List<RoleGrant> findByPersonId(PersonId person);

    @Query("select * from role_grant where collaboration_id = :collaboration and id = :id for update")
    Optional<RoleGrant> lock(CollaborationId collaboration, RoleGrantId id);

    /**
     * Coordinators who are there after a last day, locked so that two cannot end each other at once.
     *
     * @param next the day after it, today at the earliest: by then their role must have begun
     */
    @Query("""
            select * from role_grant
            where collaboration_id = :collaboration and role = 'COORDINATOR' and from_on <= :next
              and (to_on is null or to_on > :lastDay)
            order by id for update""")
    List<RoleGrant> coordinatorsAfter(CollaborationId collaboration, LocalDate next, LocalDate lastDay);

    @Query("select count(*) from role_grant where collaboration_id = :collaboration and role = 'COORDINATOR'")
    long coordinatorsEver(CollaborationId collaboration);

    /** All roles of a person, newest first. */
    @Query("""
            select g.id as id, g.role as role, g.municipality_code as municipality_code,
              m.official_name as official_name, m.short_name as short_name, g.project_id as project,
              g.from_on as from_on, g.to_on as to_on, g.version as version
            from role_grant g
            left join municipality m on m.code = g.municipality_code
            where g.collaboration_id = :collaboration and g.person_id = :person
            order by g.from_on desc, g.id desc""")
    List<RoleRow> of(CollaborationId collaboration, PersonId person);

    /** What they are called in the trail. */
    @Query("""
            select g.id as id, p.name as name, g.municipality_code as municipality, g.project_id as project
            from role_grant g join person p on p.collaboration_id = g.collaboration_id and p.id = g.person_id
            where g.collaboration_id = :collaboration and g.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
