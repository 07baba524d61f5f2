package dk.tvaers.economy.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.AllocationPreviews;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.BuyIn;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;

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
            description =
                    "For the members on the date, or for those of the period, each by its days; in whole øre that sum"
                            + " exactly to the amount. Nothing is kept.")
    AllocationBody preview(String slug, @Body AllocationToPreview body) {
        AllocationToPreview.Read read = body.read();
        return AllocationBody.of(previews.preview(read.amount(), read.period(), read.key()));
    }

    @Post("/buy-in-preview")
    @Needs(Right.PREVIEW_ALLOCATION)
    @Operation(
            summary = "What a municipality would pay that joins later",
            description =
                    "What it would have borne of an earlier cost had it been a member throughout the period; the others"
                            + " get back exactly that, by the same key. Nothing is kept.")
    BuyInBody buyIn(String slug, @Body BuyInToPreview body) {
        BuyInToPreview.Read read = body.read();
        return BuyInBody.of(previews.buyIn(read.amount(), read.period(), read.key(), read.joiner()));
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
            description = "How a share comes about: basis times days, of all, of the amount split by this key")
    record PartBody(
            KeyKind kind,

            @Schema(type = "string", description = "1, inhabitants, percent or hours")
            String basis,

            @Schema(type = "string") String all,
            Money of,
            Money amount,

            @Schema(description = "Whether it was given an øre that was left by rounding")
            boolean rounded,

            @Schema(
                    description =
                            "On how many days of the period it was a member; 1 of 1 where days make no difference")
            int days,

            int allDays) {

        static PartBody of(Allocation.Part part) {
            return new PartBody(
                    part.kind(),
                    plain(part.basis()),
                    plain(part.all()),
                    part.of(),
                    part.amount(),
                    part.rounded(),
                    part.days(),
                    part.allDays());
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    @Serdeable
    @Schema(name = "BuyIn", description = "What the joiner pays is what the others get back together")
    record BuyInBody(Money amount, ShareBody joiner, List<ShareBody> returned) {

        static BuyInBody of(BuyIn buyIn) {
            return new BuyInBody(
                    buyIn.amount(),
                    ShareBody.of(buyIn.joiner()),
                    buyIn.returned().stream().map(ShareBody::of).toList());
        }
    }
}
