package dk.tvaers.platform.jobs;

import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Instants as our tables keep them: dates and times in UTC. As timestamps, which the scheduler would send, MariaDB takes
 * none after 2038 for the end of time.
 */
final class UtcDates extends MySQL8JdbcCustomization {

    UtcDates() {
        super(true);
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
        statement.setObject(index, value == null ? null : LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    /** Null where the column is, which the scheduler expects though its type does not say so. */
    @Override
    @SuppressWarnings("NullAway")
    public Instant getInstant(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
