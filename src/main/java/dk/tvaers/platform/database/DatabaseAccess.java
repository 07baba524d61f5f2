package dk.tvaers.platform.database;

/**
 * Where the database is and the two users who know it: the running one, who owns nothing and cannot change what is
 * frozen, and the migrating one, who makes the tables and grants.
 */
public record DatabaseAccess(String jdbcUrl, String user, String password, String migrateUser, String migratePassword) {

    /** Access to a server of one's own; what the URL does not say about time zone and statements is added. */
    public static DatabaseAccess external(
            String jdbcUrl, String user, String password, String migrateUser, String migratePassword) {
        return new DatabaseAccess(
                JdbcUrl.parse(jdbcUrl).withDefaults().toString(), user, password, migrateUser, migratePassword);
    }

    /** Without the passwords: a log must not hold them. */
    @Override
    public String toString() {
        return "DatabaseAccess[%s and %s at %s]"
                .formatted(user, migrateUser, JdbcUrl.parse(jdbcUrl).address());
    }
}
