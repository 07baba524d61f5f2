package dk.tvaers.people;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends GenericRepository<Person, PersonId> {

    Person save(Person person);

    Person update(Person person);

    Optional<Person> findById(PersonId id);

    boolean existsByAccountId(AccountId account);

    List<PersonName> findByIdIn(Collection<PersonId> ids);

    @Query("select * from person where collaboration_id = :collaboration and id = :id for update")
    Optional<Person> lock(CollaborationId collaboration, PersonId id);

    /** Those who are there, by name. */
    @Query("""
            select p.id as id, p.name as name, p.municipality_code as municipality, m.short_name as short_name
            from person p left join municipality m on m.code = p.municipality_code
            where p.collaboration_id = :collaboration and (p.left_on is null or p.left_on >= :today)
            order by p.name, p.id""")
    List<PersonAt> everybody(CollaborationId collaboration, LocalDate today);

    /** How they are written to: where the portal writes, and in which language. */
    @Query("""
            select p.id as id, p.name as name, m.short_name as municipality,
              case when coalesce(p.email, a.email, '') = '' then 0 else 1 end as reached,
              coalesce(a.language, 'da') as language
            from person p
            left join account a on a.id = p.account_id
            left join municipality m on m.code = p.municipality_code
            where p.collaboration_id = :collaboration and p.id in (:persons)
            order by p.name, p.id""")
    List<Addressee> listAddressees(CollaborationId collaboration, Collection<PersonId> persons);

    /** Who has the e-mail, the person added first at the head. */
    @Query("select * from person where collaboration_id = :collaboration and email = :email order by id")
    List<Person> withEmail(CollaborationId collaboration, String email);

    /** Those who are there and have the e-mail. */
    @Query("""
            select id, name, municipality_code as municipality, email from person
            where collaboration_id = :collaboration and email = :email
              and (left_on is null or left_on >= :today)
            order by id""")
    List<KnownPerson> knownByEmail(CollaborationId collaboration, String email, LocalDate today);

    /** Those who are there and are called so, in a municipality or anywhere. */
    @Query("""
            select id, name, municipality_code as municipality, email from person
            where collaboration_id = :collaboration and name = :name
              and (:code is null or municipality_code = :code) and (left_on is null or left_on >= :today)
            order by id""")
    List<KnownPerson> knownByName(
            CollaborationId collaboration, String name, @Nullable MunicipalityCode code, LocalDate today);

    @Query("""
            select * from person where collaboration_id = :collaboration and name = :name
              and (municipality_code = :code or (municipality_code is null and :code is null)) order by id""")
    List<Person> named(CollaborationId collaboration, String name, @Nullable MunicipalityCode code);

    /** Those for whom the person stands in. */
    @Query("""
            select * from person where collaboration_id = :collaboration and deputy_id = :deputy
              and (left_on is null or left_on >= :today) order by name, id""")
    List<Person> standsInFor(CollaborationId collaboration, PersonId deputy, LocalDate today);

    @Query("select count(*) from member where collaboration_id = :collaboration and municipality_code = :code")
    long members(CollaborationId collaboration, MunicipalityCode code);

    @Query("""
            select p.id as id, p.name as name, p.title as title, p.email as email, p.phone as phone,
              p.municipality_code as municipality_code, m.official_name as official_name, m.short_name as short_name,
              p.deputy_id as deputy, d.name as deputy_name,
              case when a.id is not null and a.closed_at is null then 1 else 0 end as log_in, p.left_on as left_on,
              p.version as version
            from person p
            left join municipality m on m.code = p.municipality_code
            left join person d on d.collaboration_id = p.collaboration_id and d.id = p.deputy_id
            left join account a on a.id = p.account_id
            where p.collaboration_id = :collaboration and p.id = :id""")
    Optional<PersonRow> details(CollaborationId collaboration, PersonId id);

    /** A page of persons with each role in force beside them: one row per role, or one without. */
    @Query("""
            select p.id as id, p.name as name, p.title as title, p.email as email, p.phone as phone,
              p.municipality_code as municipality_code, p.official_name as official_name, p.short_name as short_name,
              p.log_in as log_in,
              g.id as grant_id, g.role as role, g.municipality_code as role_municipality,
              rm.official_name as role_official_name,
              rm.short_name as role_short_name, g.project_id as role_project,
              g.from_on as role_from, g.to_on as role_to, g.version as role_version
            from (
              select p.collaboration_id, p.id, p.name, p.title, p.email, p.phone, p.municipality_code,
                m.official_name, m.short_name,
                case when a.id is not null and a.closed_at is null then 1 else 0 end as log_in
              from person p
              left join municipality m on m.code = p.municipality_code
              left join account a on a.id = p.account_id
              where p.collaboration_id = :collaboration
                and (:municipality is null or p.municipality_code = :municipality)
                and (:text is null or p.name like :text or p.title like :text or p.email like lower(:text))
                and (:logIn is null or (a.id is not null and a.closed_at is null) = :logIn)
                and (:role is null or exists (select 1 from role_grant g
                  where g.collaboration_id = :collaboration and g.person_id = p.id and g.role = :role
                  and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)))
                and (:project is null or p.id in (:named) or exists (select 1 from role_grant g
                  where g.collaboration_id = :collaboration and g.person_id = p.id and g.project_id = :project
                  and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)))
                and (p.left_on is not null and p.left_on < :today) = :gone
              order by case when :sort = 'MUNICIPALITY' then m.short_name end,
                case when :sort = 'NAME_DOWN' then p.name end desc,
                case when :sort = 'MUNICIPALITY_DOWN' then m.short_name end desc, p.name, p.id
              limit :size offset :skip) p
            left join role_grant g on g.collaboration_id = p.collaboration_id and g.person_id = p.id
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)
            left join municipality rm on rm.code = g.municipality_code
            where p.collaboration_id = :collaboration
            order by case when :sort = 'MUNICIPALITY' then p.short_name end,
              case when :sort = 'NAME_DOWN' then p.name end desc,
              case when :sort = 'MUNICIPALITY_DOWN' then p.short_name end desc, p.name, p.id, g.from_on, g.id""")
    List<PersonRoleRow> list(
            CollaborationId collaboration,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            Collection<Long> named,
            @Nullable String role,
            @Nullable Boolean logIn,
            @Nullable String text,
            boolean gone,
            String sort,
            LocalDate today,
            int size,
            long skip);

    @Query("""
            select count(*) from person p left join account a on a.id = p.account_id
            where p.collaboration_id = :collaboration
              and (:municipality is null or p.municipality_code = :municipality)
              and (:text is null or p.name like :text or p.title like :text or p.email like lower(:text))
              and (:logIn is null or (a.id is not null and a.closed_at is null) = :logIn)
              and (:role is null or exists (select 1 from role_grant g
                where g.collaboration_id = :collaboration and g.person_id = p.id and g.role = :role
                and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)))
              and (:project is null or p.id in (:named) or exists (select 1 from role_grant g
                where g.collaboration_id = :collaboration and g.person_id = p.id and g.project_id = :project
                and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)))
              and (p.left_on is not null and p.left_on < :today) = :gone""")
    long count(
            CollaborationId collaboration,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            Collection<Long> named,
            @Nullable String role,
            @Nullable Boolean logIn,
            @Nullable String text,
            boolean gone,
            LocalDate today);

    /** Whose last day is over while their account is still open. */
    @Query("""
            select p.* from person p join account a on a.id = p.account_id
            where p.collaboration_id = :collaboration and p.left_on < :today and a.closed_at is null
            order by p.id""")
    List<Person> leaversWithLogIn(CollaborationId collaboration, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select id, name, municipality_code as municipality, null as project from person
            where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);

    /** The numbers of the roles and delegations a person has had. */
    @Query("""
            select id from role_grant where collaboration_id = :collaboration and person_id = :person
            union select id from delegation where collaboration_id = :collaboration and from_person_id = :person
            union select id from delegation where collaboration_id = :collaboration and to_person_id = :person""")
    List<Long> trailParts(CollaborationId collaboration, PersonId person);

    /** Those whose name is like one of the patterns, those who are there first. */
    @Query("""
            select p.id as id, p.name as name, p.municipality_code as municipality, m.short_name as short_name
            from person p left join municipality m on m.code = p.municipality_code
            where p.collaboration_id = :collaboration
              and (p.name like :typed or p.name like :withRing or p.name like :withoutRing)
            order by p.left_on is not null, p.name, p.id limit :most""")
    List<PersonAt> searched(CollaborationId collaboration, String typed, String withRing, String withoutRing, int most);
}
