package dk.tvaers.settings;

import dk.tvaers.kit.Statements;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the operator has written, and else what the environment says. */
@Singleton
class StoredStatements implements Statements {

    private final InstallationRows rows;
    private final StatementDefaults defaults;

    StoredStatements(InstallationRows rows, StatementDefaults defaults) {
        this.rows = rows;
        this.defaults = defaults;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String accessibility() {
        String written = rows.only().accessibility();
        return written == null ? defaults.accessibilityOrNull() : written;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasPrivacy() {
        return rows.only().data().hasPrivacy();
    }
}
