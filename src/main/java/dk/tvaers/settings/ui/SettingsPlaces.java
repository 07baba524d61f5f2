package dk.tvaers.settings.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The settings in the navigation, and who approves. */
@Factory
final class SettingsPlaces {

    static final String SETTINGS = "indstillinger";
    static final String APPROVERS = "godkendere";
    static final String LIMIT = APPROVERS + "/graense";

    @Singleton
    @Named("approvers")
    Place approvers() {
        return new Place("settings.approvers", APPROVERS, Place.Section.REGISTER, 15, Right.SEE_COLLABORATION);
    }

    @Singleton
    @Named("settings")
    Place settings() {
        return new Place("settings.title", SETTINGS, Place.Section.ADMINISTRATION, 90, Right.ADMINISTER_COLLABORATION);
    }
}
