package dk.tvaers.economy.overview.rest;

import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.economy.overview.ShareLine;
import dk.tvaers.economy.overview.ShareOutcome;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "ShareLine", description = "A cost or a line of the budget, and the municipality's share of it")
record ShareLineBody(
        @Schema(description = "The id of the cost; null for a line of the budget") @Nullable
        String cost,

        @Nullable String title,
        String type,
        String typeName,
        @Nullable String placeName,

        @Schema(description = "The first day that it is for")
        LocalDate from,

        @Schema(description = "The last one, included") LocalDate to,

        @Schema(example = "1250000.00", description = "The whole amount; \"?\" is unknown")
        String whole,

        boolean paid,
        ShareOutcome outcome,

        @Schema(description = "By which it is shared; null unless a version of it holds") @Nullable
        String key,

        @Nullable Integer keyNumber,

        @Schema(description = "Null unless it is shared, or the municipality was no member then") @Nullable
        Money share,

        @Schema(description = "How the share comes about") List<PartBody> parts) {

    static ShareLineBody of(ShareLine line) {
        Allocation.Share share = line.share();
        return new ShareLineBody(
                Objects.toString(line.cost(), null),
                line.title(),
                line.type().toString(),
                line.typeName(),
                line.placeName(),
                line.from(),
                line.to(),
                line.whole().toString(),
                line.paid(),
                line.outcome(),
                line.key() == null ? null : line.key().id().toString(),
                line.key() == null ? null : line.key().number(),
                share == null ? null : share.amount(),
                share == null
                        ? List.of()
                        : share.parts().stream().map(PartBody::of).toList());
    }

    @Serdeable
    @Schema(name = "ShareLinePart", description = "basis times days, of all, of the amount: the share")
    record PartBody(KeyKind kind, BigDecimal basis, int days, int allDays, BigDecimal all, Money of, Money amount) {

        static PartBody of(Allocation.Part part) {
            return new PartBody(
                    part.kind(), part.basis(), part.days(), part.allDays(), part.all(), part.of(), part.amount());
        }
    }
}
