package dk.tvaers.settings;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/** The one row of what the installation states. */
@MappedEntity("installation_settings")
record InstallationRow(
        @Id Long id,
        @Nullable String processor,
        @Nullable String contact,
        @Nullable String contactEmail,
        @Nullable String accessibility,
        @Nullable String privacyDa,
        @Nullable String privacyEn,
        @Version Long version) {

    InstallationRow with(InstallationData data) {
        return new InstallationRow(
                id,
                data.processor(),
                data.contact(),
                data.contactEmail(),
                data.accessibility(),
                data.privacyDa(),
                data.privacyEn(),
                version);
    }

    InstallationData data() {
        return new InstallationData(processor, contact, contactEmail, accessibility, privacyDa, privacyEn);
    }
}
