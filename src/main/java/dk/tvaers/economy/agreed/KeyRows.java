package dk.tvaers.economy.agreed;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys, their versions, and what the municipalities said to them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyRows extends GenericRepository<KeyRow, AllocationKeyId> {

    /** Who is asked is who is a member on the version's first day. */
    String VERSION = """
            select k.id, k.name, k.purpose, k.newest_number newest, v.key_number number, v.content,
              v.content_sha256 digest, v.valid_from, v.note, v.supersedes_number supersedes, v.proposed_at,
              p.name proposed_by, o.key_outcome outcome, o.decided_at,
              (select count(distinct m.municipality_code) from membership m
                where m.collaboration_id = v.collaboration_id and m.joined_on <= v.valid_from
                and (m.left_on is null or m.left_on >= v.valid_from)) asked,
              (select count(distinct m.municipality_code) from membership m
                join allocation_key_approval a on a.collaboration_id = m.collaboration_id
                  and a.municipality_code = m.municipality_code
                where m.collaboration_id = v.collaboration_id and a.allocation_key_id = v.allocation_key_id
                and a.key_number = v.key_number and m.joined_on <= v.valid_from
                and (m.left_on is null or m.left_on >= v.valid_from)) approved,
              k.version
            from allocation_key_version v
            join allocation_key k on k.collaboration_id = v.collaboration_id and k.id = v.allocation_key_id
            join person p on p.collaboration_id = v.collaboration_id and p.id = v.proposed_by
            left join allocation_key_outcome o on o.collaboration_id = v.collaboration_id
              and o.allocation_key_id = v.allocation_key_id and o.key_number = v.key_number
            where v.collaboration_id = :collaboration
            """;

    KeyRow save(KeyRow row);

    KeyRow update(KeyRow row);

    boolean existsByName(String name);

    /** Whatever is said to a version is said by one at a time, so that the last approval sees all the others. */
    @Query("select * from allocation_key where collaboration_id = :collaboration and id = :id for update")
    Optional<KeyRow> lock(CollaborationId collaboration, AllocationKeyId id);

    /** Every version of every key, by name, the newest first. */
    @Query(VERSION + " order by k.name, k.id, v.key_number desc")
    List<KeyVersionLine> list(CollaborationId collaboration);

    /** Every version of a key, the newest first. */
    @Query(VERSION + " and k.id = :id order by v.key_number desc")
    List<KeyVersionLine> listVersions(CollaborationId collaboration, AllocationKeyId id);

    /** Of each key, or of one, the newest version that all have approved and whose first day has come. */
    @Query("""
            select k.id, k.name, v.key_number number, v.content
            from allocation_key_version v
            join allocation_key k on k.collaboration_id = v.collaboration_id and k.id = v.allocation_key_id
            where v.collaboration_id = :collaboration and (:id is null or k.id = :id)
              and v.key_number = (select max(w.key_number) from allocation_key_version w
                join allocation_key_outcome o on o.collaboration_id = w.collaboration_id
                  and o.allocation_key_id = w.allocation_key_id and o.key_number = w.key_number
                where w.collaboration_id = v.collaboration_id and w.allocation_key_id = v.allocation_key_id
                  and o.key_outcome = 'AGREED' and w.valid_from <= :date)
            order by k.name, k.id""")
    List<HeldKeyLine> listHeld(CollaborationId collaboration, @Nullable AllocationKeyId id, LocalDate date);

    @Query("""
            insert into allocation_key_version (collaboration_id, allocation_key_id, key_number, content,
              content_sha256, valid_from, note, supersedes_number, proposed_by, proposed_at)
            values (:collaboration, :key, :number, :content, :digest, :validFrom, :note, :supersedes, :by, :at)""")
    int addVersion(
            CollaborationId collaboration,
            AllocationKeyId key,
            int number,
            String content,
            String digest,
            LocalDate validFrom,
            @Nullable String note,
            @Nullable Integer supersedes,
            PersonId by,
            Instant at);

    @Query("""
            insert into allocation_key_approval (collaboration_id, allocation_key_id, key_number, municipality_code,
              person_id, for_person, approved_at)
            values (:collaboration, :key, :number, :code, :by, :forPerson, :at)""")
    int addApproval(
            CollaborationId collaboration,
            AllocationKeyId key,
            int number,
            MunicipalityCode code,
            PersonId by,
            @Nullable PersonId forPerson,
            Instant at);

    @Query("""
            insert into allocation_key_objection (collaboration_id, id, allocation_key_id, key_number,
              municipality_code, reason, person_id, for_person, objected_at)
            values (:collaboration, :objection, :key, :number, :code, :reason, :by, :forPerson, :at)""")
    int addObjection(
            CollaborationId collaboration,
            long objection,
            AllocationKeyId key,
            int number,
            MunicipalityCode code,
            String reason,
            PersonId by,
            @Nullable PersonId forPerson,
            Instant at);

    @Query("""
            insert into allocation_key_outcome (collaboration_id, allocation_key_id, key_number, key_outcome,
              decided_by, decided_at)
            values (:collaboration, :key, :number, :outcome, :by, :at)""")
    int decide(
            CollaborationId collaboration,
            AllocationKeyId key,
            int number,
            String outcome,
            @Nullable PersonId by,
            Instant at);

    /** Those that are members on the version's first day, and those that approved it; by code. */
    @Query("""
            select x.municipality_code municipality, m.short_name name, a.approved_at, p.name approved_by,
              f.name for_person
            from member x
            join municipality m on m.code = x.municipality_code
            join allocation_key_version v on v.collaboration_id = x.collaboration_id
              and v.allocation_key_id = :key and v.key_number = :number
            left join allocation_key_approval a on a.collaboration_id = v.collaboration_id
              and a.allocation_key_id = v.allocation_key_id and a.key_number = v.key_number
              and a.municipality_code = x.municipality_code
            left join person p on p.collaboration_id = a.collaboration_id and p.id = a.person_id
            left join person f on f.collaboration_id = a.collaboration_id and f.id = a.for_person
            where x.collaboration_id = :collaboration and (a.approved_at is not null
              or exists (select 1 from membership s where s.collaboration_id = x.collaboration_id
                and s.municipality_code = x.municipality_code and s.joined_on <= v.valid_from
                and (s.left_on is null or s.left_on >= v.valid_from)))
            order by x.municipality_code""")
    List<KeyApproval> listApprovals(CollaborationId collaboration, AllocationKeyId key, int number);

    /** Every objection to any version of a key, the newest first. */
    @Query("""
            select b.key_number number, b.municipality_code municipality, m.short_name name, b.reason, b.objected_at,
              p.name objected_by
            from allocation_key_objection b
            join municipality m on m.code = b.municipality_code
            join person p on p.collaboration_id = b.collaboration_id and p.id = b.person_id
            where b.collaboration_id = :collaboration and b.allocation_key_id = :key
            order by b.objected_at desc, b.id desc""")
    List<KeyObjection> listObjections(CollaborationId collaboration, AllocationKeyId key);

    /** Keys whose newest version waits for the approval of one of some municipalities. */
    @Query("""
            select k.id, k.name, v.key_number number, v.valid_from, x.municipality_code municipality, m.short_name
              municipality_name
            from allocation_key k
            join allocation_key_version v on v.collaboration_id = k.collaboration_id and v.allocation_key_id = k.id
              and v.key_number = k.newest_number
            join member x on x.collaboration_id = k.collaboration_id
            join municipality m on m.code = x.municipality_code
            where k.collaboration_id = :collaboration and x.municipality_code in (:codes)
              and exists (select 1 from membership s where s.collaboration_id = x.collaboration_id
                and s.municipality_code = x.municipality_code and s.joined_on <= v.valid_from
                and (s.left_on is null or s.left_on >= v.valid_from))
              and not exists (select 1 from allocation_key_approval a where a.collaboration_id = v.collaboration_id
                and a.allocation_key_id = v.allocation_key_id and a.key_number = v.key_number
                and a.municipality_code = x.municipality_code)
              and not exists (select 1 from allocation_key_outcome o where o.collaboration_id = v.collaboration_id
                and o.allocation_key_id = v.allocation_key_id and o.key_number = v.key_number)
            order by v.proposed_at, x.municipality_code""")
    List<WaitingKey> listWaiting(CollaborationId collaboration, Collection<String> codes);

    /** The keys whose newest version has no outcome. */
    @Query("""
            select k.id from allocation_key k
            where k.collaboration_id = :collaboration
              and not exists (select 1 from allocation_key_outcome o where o.collaboration_id = k.collaboration_id
                and o.allocation_key_id = k.id and o.key_number = k.newest_number)
            order by k.id""")
    List<Long> listUndecided(CollaborationId collaboration);

    /** Who is a director of a municipality that is to approve a version, on a day. */
    @Query("""
            select distinct r.person_id from role_grant r
            join allocation_key_version v on v.collaboration_id = r.collaboration_id and v.allocation_key_id = :key
              and v.key_number = :number
            join membership s on s.collaboration_id = r.collaboration_id
              and s.municipality_code = r.municipality_code and s.joined_on <= v.valid_from
              and (s.left_on is null or s.left_on >= v.valid_from)
            where r.collaboration_id = :collaboration and r.role = 'DIRECTOR'
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> listDirectors(CollaborationId collaboration, AllocationKeyId key, int number, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select k.id, k.name, null municipality, null project from allocation_key k
            where k.collaboration_id = :collaboration and k.id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
