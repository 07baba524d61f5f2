package dk.tvaers.settings;

import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.stream.Collectors;

/** What the trail tells of what was chosen. */
@Factory
final class SettingsTrail {

    @Singleton
    @Named("trail-settings")
    TrailKind settings() {
        return new TrailKind("settings", Right.SEE_COLLABORATION, "changed", "logo-put", "logo-dropped")
                .fields(SettingsRow.class)
                .said("workingDays", SettingsTrail::days)
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

    private static String days(Texts texts, String stored) {
        return SettingsRow.days(stored).stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, texts.locale()))
                .collect(Collectors.joining(", "));
    }
}
