package dk.tvaers.economy.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.AllocationPreviews;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/economy")
@Tag(name = "Economy")
class AllocationController {

    private final AllocationPreviews previews;

    AllocationController(AllocationPreviews previews) {
        this.previews = previews;
    }

    @Post("/allocation-preview")
    @Needs(Right.PREVIEW_ALLOCATION)
    @Operation(
            summary = "What a key would make of an amount",
            description = "For the members on the date, in whole øre that sum exactly to the amount. Nothing is kept.")
    AllocationBody preview(String slug, @Body AllocationToPreview body) {
        AllocationToPreview.Read read = body.read();
        return AllocationBody.of(previews.preview(read.amount(), read.date(), read.key()));
    }

    @Serdeable
    @Schema(name = "AllocationToPreview")
    record AllocationToPreview(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "750000.00", description = "Also below zero")
            @Nullable
            String amount,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Who is a member then")
            @Nullable
            String date,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            KeyBody key) {

        record Read(Money amount, LocalDate date, AllocationKey key) {}

        Read read() {
            Fields fields = new Fields();
            fields.required("amount", amount);
            fields.required("date", date);
            fields.required("key", key);
            Money read = fields.money("amount", amount);
            LocalDate day = fields.date("date", date);
            fields.throwIfAny();
            return new Read(
                    Objects.requireNonNull(read),
                    Objects.requireNonNull(day),
                    KeyBody.within("key", Objects.requireNonNull(key)::read));
        }
    }

    @Serdeable
    @Schema(name = "Allocation")
    record AllocationBody(Money amount, List<ShareBody> shares) {

        static AllocationBody of(Allocation allocation) {
            return new AllocationBody(
                    allocation.amount(),
                    allocation.shares().stream().map(ShareBody::of).toList());
        }
    }

    @Serdeable
    @Schema(name = "AllocatedShare")
    record ShareBody(MunicipalityCode municipality, Money amount, List<PartBody> parts) {

        static ShareBody of(Allocation.Share share) {
            return new ShareBody(
                    share.municipality(),
                    share.amount(),
                    share.parts().stream().map(PartBody::of).toList());
        }
    }

    @Serdeable
    @Schema(
            name = "AllocatedPart",
            description = "How a share comes about: basis of all, of the amount split by this key")
    record PartBody(
            KeyKind kind,

            @Schema(type = "string", description = "1, inhabitants, percent or hours")
            String basis,

            @Schema(type = "string") String all,
            Money of,
            Money amount,

            @Schema(description = "Whether it was given an øre that was left by rounding")
            boolean rounded) {

        static PartBody of(Allocation.Part part) {
            return new PartBody(
                    part.kind(), plain(part.basis()), plain(part.all()), part.of(), part.amount(), part.rounded());
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
