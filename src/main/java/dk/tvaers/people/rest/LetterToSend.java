package dk.tvaers.people.rest;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record LetterToSend(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The ids of the persons, at most 2,000")
        @Nullable
        List<String> persons,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 150) @Nullable
        String subject,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 10_000,
                description = "[navn] and [samarbejde] are put in for each of them")
        @Nullable
        String text) {

    List<PersonId> ids() {
        Fields fields = new Fields();
        fields.required("persons", persons);
        fields.required("subject", subject);
        fields.required("text", text);
        List<PersonId> ids = new ArrayList<>();
        for (String person : persons == null ? List.<String>of() : persons) {
            PersonId id = fields.id("persons", person, PersonId::of);
            if (id != null) {
                ids.add(id);
            }
        }
        fields.throwIfAny();
        return ids;
    }

    Wording wording() {
        return new Wording(
                Objects.requireNonNull(subject).strip(),
                Objects.requireNonNull(text).strip());
    }
}
