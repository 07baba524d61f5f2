package dk.tvaers.platform.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * Which database the portal runs on: the one at {@code url}, or else, if allowed, an embedded one.
 */
@ConfigurationProperties("tvaers.database")
record DatabaseSettings(
        @Bindable(defaultValue = "false") boolean embedded,
        @Bindable(defaultValue = Migrations.LOCATION) String migrations,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String migrateUser,
        @Nullable String migratePassword) {

    DatabaseAccess external(String given) {
        return DatabaseAccess.external(
                given,
                required(user, "TVAERS_DB_USER"),
                required(password, "TVAERS_DB_PASSWORD"),
                required(migrateUser, "TVAERS_DB_MIGRATE_USER"),
                required(migratePassword, "TVAERS_DB_MIGRATE_PASSWORD"));
    }

    private static String required(@Nullable String value, String variable) {
        if (value == null || value.isEmpty()) {
            throw new DatabaseCannotStart("start.failed.database-needs", variable);
        }
        return value;
    }
}
