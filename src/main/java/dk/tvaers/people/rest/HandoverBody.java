package dk.tvaers.people.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.people.Handover;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Handover")
record HandoverBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "The last day on which it is the person's")
        @Nullable
        String lastDay,

        @Schema(
                description =
                        "true: the person leaves, all roles and delegations end, and when the last day is past the"
                                + " log-in is closed. false: only what is named is moved")
        @Nullable
        Boolean leaves,

        @Nullable List<Successor> successors) {

    @Serdeable
    @Schema(name = "Successor")
    record Successor(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The id of the responsibility") @Nullable
            String responsibility,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The id of the person who takes it over",
                    pattern = "[0-9A-Z]{13}")
            @Nullable
            String person) {}

    boolean isLeaving() {
        return leaves != null && leaves;
    }

    /** @throws Invalid when something is missing or cannot be read */
    Handover read() {
        Fields fields = new Fields();
        fields.required("lastDay", lastDay);
        LocalDate date = fields.date("lastDay", lastDay);
        Map<String, PersonId> read = new LinkedHashMap<>();
        List<Successor> given = successors == null ? List.of() : successors;
        for (int i = 0; i < given.size(); i++) {
            Successor each = given.get(i);
            String field = "successors[" + i + "].";
            fields.required(field + "responsibility", each.responsibility());
            fields.required(field + "person", each.person());
            PersonId person = fields.id(field + "person", each.person(), PersonId::of);
            if (each.responsibility() != null && person != null) {
                read.put(each.responsibility(), person);
            }
        }
        fields.throwIfAny();
        if (date == null) {
            throw new IllegalStateException("refused above");
        }
        return new Handover(date, read);
    }
}
