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
interface DelegationRows extends GenericRepository<Delegation, DelegationId> {

    Delegation save(Delegation delegation);

    Delegation update(Delegation delegation);

    void delete(Delegation delegation);

    List<Delegation> findByFromPersonId(PersonId from);

    @Query("select * from delegation where collaboration_id = :collaboration and id = :id for update")
    Optional<Delegation> lock(CollaborationId collaboration, DelegationId id);

    @Query("""
            select * from delegation
            where collaboration_id = :collaboration and (from_person_id = :person or to_person_id = :person)
              and to_on >= :today order by from_on, id for update""")
    List<Delegation> lockOf(CollaborationId collaboration, PersonId person, LocalDate today);

    /** What a person has delegated and what has been delegated to the person, as far as it is not over. */
    @Query("""
            select d.id as id, d.from_person_id as giver, f.name as giver_name, d.to_person_id as receiver,
              t.name as receiver_name, d.from_on as `from`, d.to_on as `to`
            from delegation d
            join person f on f.collaboration_id = d.collaboration_id and f.id = d.from_person_id
            join person t on t.collaboration_id = d.collaboration_id and t.id = d.to_person_id
            where d.collaboration_id = :collaboration and (d.from_person_id = :person or d.to_person_id = :person)
              and d.to_on >= :today
            order by d.from_on, d.id""")
    List<DelegationItem> of(CollaborationId collaboration, PersonId person, LocalDate today);

    /** Who can be chosen: everybody else with an open log-in. */
    @Query("""
            select p.id as id, p.name as name from person p join account a on a.id = p.account_id
            where p.collaboration_id = :collaboration and p.id <> :person and a.closed_at is null
              and (p.left_on is null or p.left_on >= :today)
            order by p.name, p.id""")
    List<PersonName> receivers(CollaborationId collaboration, PersonId person, LocalDate today);

    @Query("""
            select count(*) from person p join account a on a.id = p.account_id
            where p.collaboration_id = :collaboration and p.id = :person and a.closed_at is null""")
    long withLogIn(CollaborationId collaboration, PersonId person);

    /** What they are called in the trail. */
    @Query("""
            select d.id as id, concat(f.name, ' – ', t.name) as name, null as municipality, null as project
            from delegation d
            join person f on f.collaboration_id = d.collaboration_id and f.id = d.from_person_id
            join person t on t.collaboration_id = d.collaboration_id and t.id = d.to_person_id
            where d.collaboration_id = :collaboration and d.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
