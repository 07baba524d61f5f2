package dk.tvaers.economy.overview.rest;

import dk.tvaers.economy.overview.Awaiting;
import dk.tvaers.economy.overview.MemberShare;
import dk.tvaers.economy.overview.Overview;
import dk.tvaers.economy.overview.SharePart;
import dk.tvaers.economy.overview.ShareSum;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "EconomyOverview", description = "A municipality's share, in kroner without VAT")
record OverviewBody(
        int year,
        String municipality,
        String municipalityName,

        @Schema(description = "The adopted version of the budget; null where the draft stands here") @Nullable
        Integer adopted,

        SumBody budget,

        @Schema(description = "What was paid where it is known, else the forecast, else what was planned")
        SumBody expected,

        SumBody paid,

        @Schema(description = "Of its share of the budget when all goes as expected; below zero when it is overrun")
        Money left,

        List<PartBody> types,
        List<PartBody> places,

        @Schema(description = "Those whose shares the reader sees")
        List<MemberBody> members,

        @Schema(description = "How many members there are in the year")
        int allMembers,

        @Schema(description = "What waits for the municipality's approval")
        List<AwaitingBody> awaiting) {

    static OverviewBody of(Overview overview) {
        return new OverviewBody(
                overview.year(),
                overview.municipality().code().value(),
                overview.municipality().shortName(),
                overview.adopted() == null ? null : overview.adopted().number(),
                SumBody.of(overview.budget()),
                SumBody.of(overview.expected()),
                SumBody.of(overview.paid()),
                overview.left(),
                overview.types().stream().map(PartBody::of).toList(),
                overview.places().stream().map(PartBody::of).toList(),
                overview.members().stream().map(MemberBody::of).toList(),
                overview.allMembers(),
                overview.awaiting().stream().map(AwaitingBody::of).toList());
    }

    @Serdeable
    @Schema(name = "ShareSum", description = "The sum of what is known, and how many amounts are missing in it")
    record SumBody(
            Money known,

            @Schema(description = "How many amounts are unknown")
            long unknown,

            @Schema(description = "How many are known, but nobody's share of them can be told")
            long unshared) {

        static SumBody of(ShareSum sum) {
            return new SumBody(sum.known(), sum.unknown(), sum.unshared());
        }
    }

    @Serdeable
    @Schema(name = "SharePart", description = "Of a type of cost, or of what is for a place")
    record PartBody(
            @Nullable String type,
            @Nullable String programme,
            @Nullable String project,

            @Schema(description = "Of the type, programme or project; null for the whole collaboration") @Nullable
            String name,

            SumBody budget,
            SumBody expected,
            SumBody paid) {

        static PartBody of(SharePart part) {
            return new PartBody(
                    Objects.toString(part.type(), null),
                    part.place() == null ? null : Objects.toString(part.place().programme(), null),
                    part.place() == null ? null : Objects.toString(part.place().project(), null),
                    part.name(),
                    SumBody.of(part.budget()),
                    SumBody.of(part.expected()),
                    SumBody.of(part.paid()));
        }
    }

    @Serdeable
    @Schema(name = "MemberShare")
    record MemberBody(
            String municipality,
            String municipalityName,
            SumBody budget,
            SumBody expected,

            @Schema(description = "On the first day of the year; null when not known") @Nullable
            Integer inhabitants,

            @Schema(description = "Kroner of what is expected") @Nullable
            BigDecimal perInhabitant) {

        static MemberBody of(MemberShare member) {
            return new MemberBody(
                    member.municipality().code().value(),
                    member.municipality().shortName(),
                    SumBody.of(member.budget()),
                    SumBody.of(member.expected()),
                    member.inhabitants(),
                    member.perInhabitant());
        }
    }

    @Serdeable
    @Schema(name = "AwaitingApproval")
    record AwaitingBody(
            String name,

            @Schema(description = "Of its page within the collaboration")
            String path) {

        static AwaitingBody of(Awaiting awaiting) {
            return new AwaitingBody(awaiting.name(), awaiting.path());
        }
    }
}
