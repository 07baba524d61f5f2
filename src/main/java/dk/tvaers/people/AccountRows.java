package dk.tvaers.people;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts and what is read by account before there is a tenant. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<Account, AccountId> {

    Account save(Account account);

    Account update(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(String email);

    @Query("select * from account where id = :id for update")
    Optional<Account> lock(AccountId id);

    @Query("""
            select count(*) from installation_grant g join account a on a.id = g.account_id
            where g.account_id = :account and g.role = 'OPERATOR' and a.closed_at is null""")
    long operatorGrants(AccountId account);

    @Query("""
            select count(*) from installation_grant g join account a on a.id = g.account_id
            where g.role = 'OPERATOR' and a.closed_at is null""")
    long operators();

    @Query("""
            insert into installation_grant (account_id, role, granted_at) values (:account, 'OPERATOR', :at)
            on duplicate key update role = values(role)""")
    void grantOperator(AccountId account, Instant at);

    /** The account's person in one collaboration with each role in force, own ones and those of delegators. */
    @Query("""
            select p.id as person_id, g.role as role, g.municipality_code as municipality_code,
              g.project_id as project_id, null as delegator_id
            from account a
            join person p on p.account_id = a.id
            join role_grant g on g.collaboration_id = p.collaboration_id and g.person_id = p.id
            where a.id = :account and a.closed_at is null and p.collaboration_id = :collaboration
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)
            union all
            select p.id, g.role, g.municipality_code, g.project_id, d.from_person_id
            from account a
            join person p on p.account_id = a.id
            join delegation d on d.collaboration_id = p.collaboration_id and d.to_person_id = p.id
            join role_grant g on g.collaboration_id = d.collaboration_id and g.person_id = d.from_person_id
            where a.id = :account and a.closed_at is null and p.collaboration_id = :collaboration
              and d.from_on <= :today and d.to_on >= :today
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)""")
    List<GrantRow> grantsInForce(CollaborationId collaboration, AccountId account, LocalDate today);

    /** The one query across tenants: where the account has a person, and whether a role is in force there. */
    @Query("""
            select c.id as id, c.slug as slug, c.name as name,
              (a.closed_at is null and (c.closed_on is null or c.closed_on > :today) and (
                exists (select 1 from role_grant g
                  where g.collaboration_id = p.collaboration_id and g.person_id = p.id
                  and g.from_on <= :today and (g.to_on is null or g.to_on >= :today))
                or exists (select 1 from delegation d
                  join role_grant g on g.collaboration_id = d.collaboration_id and g.person_id = d.from_person_id
                  where d.collaboration_id = p.collaboration_id and d.to_person_id = p.id
                  and d.from_on <= :today and d.to_on >= :today
                  and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)))) as in_force
            from account a
            join person p on p.account_id = a.id
            join collaboration c on c.id = p.collaboration_id
            where a.id = :account
            order by c.name, c.id""")
    List<CollaborationRow> collaborationsOf(AccountId account, LocalDate today);

    /** What they are called in the trail. */
    @Query("select id, email as name, null as municipality, null as project from account where id in (:ids)")
    List<RecordName> trailNames(Collection<Long> ids);
}
