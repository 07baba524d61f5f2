package dk.tvaers.settings.rest;

import dk.tvaers.settings.InstallationData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "InstallationSettings")
record InstallationBody(
        @Schema(description = "Who processes the municipalities' personal data") @Nullable
        String processor,

        @Nullable String contact,
        @Nullable String contactEmail,

        @Schema(description = "The address of the accessibility statement; null for what the environment says")
        @Nullable
        String accessibility,

        @Schema(description = "About personal data, in Danish") @Nullable
        String privacyDa,

        @Schema(description = "The same in English") @Nullable
        String privacyEn) {

    static InstallationBody of(InstallationData data) {
        return new InstallationBody(
                data.processor(),
                data.contact(),
                data.contactEmail(),
                data.accessibility(),
                data.privacyDa(),
                data.privacyEn());
    }

    InstallationData data() {
        return new InstallationData(processor, contact, contactEmail, accessibility, privacyDa, privacyEn);
    }
}
