package dk.tvaers.position;

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
import org.jspecify.annotations.Nullable;

/** What is added to a question and never changed: stands, wordings, letters. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRows extends GenericRepository<LetterRow, PositionLetterId> {

    LetterRow save(LetterRow row);

    @Query("""
            insert into position_stand
              (collaboration_id, position_id, municipality_code, number, stand, word, stated_at, stated_by)
            values (:collaboration, :position, :code, :number, :stand, :word, :at, :by)""")
    int state(
            CollaborationId collaboration,
            PositionId position,
            MunicipalityCode code,
            int number,
            String stand,
            @Nullable String word,
            Instant at,
            PersonId by);

    @Query("""
            insert into position_wording
              (collaboration_id, position_id, number, wording, agreed_on, recorded_at, recorded_by)
            values (:collaboration, :position, :number, :wording, :agreedOn, :at, :by)""")
    int agree(
            CollaborationId collaboration,
            PositionId position,
            int number,
            String wording,
            LocalDate agreedOn,
            Instant at,
            PersonId by);

    /** Where each stands now that is a member on a day or has ever said something, by code. */
    @Query("""
            select k.municipality_code municipality, m.short_name name, coalesce(s.number, 0) number, s.stand, s.word,
              s.stated_at, n.name stated_by
            from (select municipality_code from membership where collaboration_id = :collaboration
                and joined_on <= :today and (left_on is null or left_on >= :today)
              union select municipality_code from position_stand where collaboration_id = :collaboration
                and position_id = :position) k
            join municipality m on m.code = k.municipality_code
            left join position_stand s on s.collaboration_id = :collaboration and s.position_id = :position
              and s.municipality_code = k.municipality_code
              and s.number = (select max(t.number) from position_stand t where t.collaboration_id = :collaboration
                and t.position_id = :position and t.municipality_code = k.municipality_code)
            left join person n on n.collaboration_id = s.collaboration_id and n.id = s.stated_by
            order by k.municipality_code""")
    List<MunicipalityStand> listStands(CollaborationId collaboration, PositionId position, LocalDate today);

    /** The members of a day that have said nothing on some questions, by question and code. */
    @Query("""
            select q.id position, k.municipality_code municipality, m.short_name name
            from joint_position q
            join membership k on k.collaboration_id = q.collaboration_id and k.joined_on <= :today
              and (k.left_on is null or k.left_on >= :today)
            join municipality m on m.code = k.municipality_code
            where q.collaboration_id = :collaboration and q.id in (:positions)
              and not exists (select 1 from position_stand s where s.collaboration_id = q.collaboration_id
                and s.position_id = q.id and s.municipality_code = k.municipality_code)
            order by q.id, k.municipality_code""")
    List<SilentLine> listSilent(CollaborationId collaboration, Collection<PositionId> positions, LocalDate today);

    /** What a municipality said last on each question that is not closed. */
    @Query("""
            select s.position_id position, s.stand, s.word
            from position_stand s
            join joint_position q on q.collaboration_id = s.collaboration_id and q.id = s.position_id
            where s.collaboration_id = :collaboration and s.municipality_code = :code and q.closed_on is null
              and s.number = (select max(t.number) from position_stand t where t.collaboration_id = s.collaboration_id
                and t.position_id = s.position_id and t.municipality_code = s.municipality_code)""")
    List<OwnStand> listOwnStands(CollaborationId collaboration, MunicipalityCode code);

    /** All that municipalities have said, the newest first. */
    @Query("""
            select s.municipality_code municipality, m.short_name name, s.number, s.stand, s.word, s.stated_at,
              n.name stated_by
            from position_stand s
            join municipality m on m.code = s.municipality_code
            join person n on n.collaboration_id = s.collaboration_id and n.id = s.stated_by
            where s.collaboration_id = :collaboration and s.position_id = :position
            order by s.stated_at desc, s.municipality_code, s.number desc""")
    List<MunicipalityStand> listAllStands(CollaborationId collaboration, PositionId position);

    @Query("""
            select w.number, w.wording, w.agreed_on, w.recorded_at, n.name recorded_by
            from position_wording w
            join person n on n.collaboration_id = w.collaboration_id and n.id = w.recorded_by
            where w.collaboration_id = :collaboration and w.position_id = :position
            order by w.number desc""")
    List<PositionWording> listWordings(CollaborationId collaboration, PositionId position);

    @Query("""
            select l.id, l.direction, l.party, l.letter_on, l.number, l.note, l.recorded_at, n.name recorded_by
            from position_letter l
            join person n on n.collaboration_id = l.collaboration_id and n.id = l.recorded_by
            where l.collaboration_id = :collaboration and l.position_id = :position
            order by l.letter_on desc, l.id desc""")
    List<PositionLetter> listLetters(CollaborationId collaboration, PositionId position);
}
