package dk.tvaers.economy.rest;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AllocationToPreview")
record AllocationToPreview(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "750000.00", description = "Also below zero")
        @Nullable
        String amount,

        @Schema(format = "date", description = "Who is a member then; this or a period") @Nullable
        String date,

        @Schema(format = "date", description = "The first day of the period over which it is shared") @Nullable
        String from,

        @Schema(format = "date", description = "Its last day, included") @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        KeyBody key) {

    record Read(Money amount, SharedPeriod period, AllocationKey key) {}

    Read read() {
        Fields fields = new Fields();
        fields.required("amount", amount);
        fields.required("key", key);
        Money read = fields.money("amount", amount);
        SharedPeriod period = period(fields);
        return new Read(Objects.requireNonNull(read), period, KeyBody.within("key", Objects.requireNonNull(key)::read));
    }

    /** Throws what could not be read before it, too. */
    private SharedPeriod period(Fields fields) {
        boolean none = from == null && to == null;
        if (date != null && !none) {
            throw new Invalid("date", "economy.rule.date-or-period");
        }
        return none ? SharedPeriod.on(fields.requiredDate("date", date)) : read(fields, from, to);
    }

    static SharedPeriod read(Fields fields, @Nullable String from, @Nullable String to) {
        fields.required("from", from);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.requiredDate("to", to);
        return new SharedPeriod(Objects.requireNonNull(first), last);
    }
}
