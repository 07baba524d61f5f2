package dk.tvaers.status.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Serdeable
record ReminderToSend(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The codes of the municipalities") @Nullable
        List<String> municipalities,

        @Schema(description = "The words for each language; without one the collaboration's own wording is used")
        @Nullable
        List<Words> texts,

        @Schema(description = "Whether those are reminded too that were reminded today") @Nullable
        Boolean again) {

    @Serdeable
    record Words(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"da", "en"})
            @Nullable
            String language,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 150) @Nullable
            String subject,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = 10_000,
                    description = "[navn], [samarbejde], [kommune], [måned], [mangler] and [link] are put in")
            @Nullable
            String text) {}

    Set<MunicipalityCode> codes() {
        Fields fields = new Fields();
        fields.required("municipalities", municipalities);
        fields.throwIfAny();
        Set<MunicipalityCode> codes = new LinkedHashSet<>();
        for (String code : municipalities == null ? List.<String>of() : municipalities) {
            try {
                codes.add(new MunicipalityCode(code));
            } catch (Invalid unreadable) {
                throw new Invalid(
                        "municipalities",
                        unreadable.problems().getFirst().reason(),
                        unreadable.problems().getFirst().parameters().toArray());
            }
        }
        return codes;
    }

    Map<String, Wording> wordings() {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        for (Words words : texts == null ? List.<Words>of() : texts) {
            Fields fields = new Fields();
            fields.required("texts.language", words.language());
            fields.required("texts.subject", words.subject());
            fields.required("texts.text", words.text());
            fields.throwIfAny();
            if (words.language() != null && words.subject() != null && words.text() != null) {
                wordings.put(
                        words.language(),
                        new Wording(words.subject().strip(), words.text().strip()));
            }
        }
        return wordings;
    }
}
