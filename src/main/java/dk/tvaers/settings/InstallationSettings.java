package dk.tvaers.settings;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What the authority that runs the installation states; the operator's. */
@Singleton
public class InstallationSettings {

    private final InstallationRows rows;
    private final StatementDefaults defaults;
    private final CurrentContext context;
    private final InstallationTrail trail;

    InstallationSettings(
            InstallationRows rows, StatementDefaults defaults, CurrentContext context, InstallationTrail trail) {
        this.rows = rows;
        this.defaults = defaults;
        this.context = context;
        this.trail = trail;
    }

    /** @throws Forbidden unless the operator asks */
    @Transactional(readOnly = true)
    public InstallationItem get() {
        requireOperator();
        InstallationRow row = rows.only();
        return new InstallationItem(row.data(), defaults.accessibilityOrNull(), row.version());
    }

    /**
     * States anew.
     *
     * @param version the version that was read
     * @throws Invalid when something cannot be so
     * @throws Conflict when somebody else changed it meanwhile
     * @throws Forbidden unless the operator does it
     */
    @Transactional
    public void change(InstallationData data, long version) {
        Context.InInstallation operator = requireOperator();
        data.validate();
        InstallationRow before = rows.only();
        if (before.version() != version) {
            throw new Conflict();
        }
        InstallationRow after = before.with(data);
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            rows.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record(operator.account(), "installation.settings-changed", null, changes);
    }

    /** What everybody may read about personal data, without logging in. */
    @Transactional(readOnly = true)
    public InstallationData privacy() {
        return rows.only().data();
    }

    private Context.InInstallation requireOperator() {
        if (context.get() instanceof Context.InInstallation installation && installation.operator()) {
            return installation;
        }
        throw new Forbidden();
    }
}
