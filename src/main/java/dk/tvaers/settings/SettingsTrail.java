package dk.tvaers.settings;

import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of what was chosen. */
@Factory
final class SettingsTrail {

    @Singleton
    @Named("trail-settings")
    TrailKind settings() {
        return new TrailKind("settings", Right.SEE_COLLABORATION, "changed", "logo-put", "logo-dropped")
                .fields(SettingsRow.class)
                .field("name", String.class);
    }

    @Singleton
    @Named("trail-approval-limit")
    TrailKind limits() {
        return new TrailKind("approval-limit", Right.SEE_COLLABORATION, "recorded", "taken-back")
                .field("municipality", MunicipalityCode.class)
                .field("kroner", Integer.class)
                .field("from", LocalDate.class);
    }

    @Singleton
    @Named("trail-installation")
    TrailKind installation() {
        return new TrailKind("installation", null, "settings-changed").fields(InstallationRow.class);
    }
}
