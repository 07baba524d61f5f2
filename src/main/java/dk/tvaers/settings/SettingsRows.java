package dk.tvaers.settings;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingsRows extends GenericRepository<SettingsRow, Long> {

    @Query("select * from collaboration_settings where collaboration_id = :collaboration")
    Optional<SettingsRow> find(CollaborationId collaboration);

    /** The first choice; 0 when somebody made it meanwhile. */
    @Query("""
            insert ignore into collaboration_settings (collaboration_id, light_colour, dark_colour, working_days,
              sender_name, reply_to, mails_kept, open_since,
              shares_own_only, changed_by, version)
            select collaboration_id, :light, :dark, :days, :sender, :replyTo, :kept, :openSince, :ownOnly, id, 1 from person
            where collaboration_id = :collaboration and id = :by""")
    int add(
            CollaborationId collaboration,
            @Nullable String light,
            @Nullable String dark,
            String days,
            @Nullable String sender,
            @Nullable String replyTo,
            int kept,
            @Nullable Instant openSince,
            boolean ownOnly,
            PersonId by);

    /** 0 when the version is another by now. */
    @Query("""
            update collaboration_settings set light_colour = :light, dark_colour = :dark, working_days = :days,
              sender_name = :sender, reply_to = :replyTo, mails_kept = :kept, open_since = :openSince, shares_own_only = :ownOnly,
              changed_by = :by, version = version + 1
            where collaboration_id = :collaboration and version = :version""")
    int change(
            CollaborationId collaboration,
            @Nullable String light,
            @Nullable String dark,
            String days,
            @Nullable String sender,
            @Nullable String replyTo,
            int kept,
            @Nullable Instant openSince,
            boolean ownOnly,
            PersonId by,
            long version);
}
