package dk.tvaers.economy.settlement.rest;

import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.Posting;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Settlement")
record SettlementBody(
        String id,
        int year,

        @Schema(description = "1 to 4, on account; 0 for the whole year")
        int quarter,

        @Schema(description = "More than 1 for what supplements what is locked already")
        int runningNumber,

        @Schema(description = "Balances are carried over to the next year and not invoiced")
        boolean carryOver,

        @Nullable String note,
        SettlementState state,

        @Schema(description = "Of what was sent last; 0 as long as nothing was")
        int number,

        @Schema(description = "Of what was sent last; an answer names it") @Nullable
        String digest,

        @Schema(description = "The last day for objections") @Nullable
        LocalDate deadlineOn,

        @Nullable Boolean withinBudget,

        @Schema(description = "No answer by the deadline counts as no objection, within the budget") @Nullable
        Boolean silenceAccepts,

        @Schema(description = "How much is left for a later settlement") @Nullable
        Integer leftOut,

        @Nullable Instant sentAt,
        @Nullable Instant lockedAt,
        long asked,
        long approved,
        long objected,
        long version) {

    static SettlementBody of(SettlementItem item) {
        return new SettlementBody(
                item.id().toString(),
                item.year(),
                item.quarter(),
                item.runningNumber(),
                item.carryOver(),
                item.note(),
                item.state(),
                item.issueNumber(),
                item.digest(),
                item.deadlineOn(),
                item.withinBudget(),
                item.silenceAccepts(),
                item.leftOut(),
                item.sentAt(),
                item.lockedAt(),
                item.asked(),
                item.approved(),
                item.objected(),
                item.version());
    }

    @Serdeable
    @Schema(name = "SettlementPosting", description = "Above zero is owed, below zero is due; all together are zero")
    record PostingBody(String municipality, PostingKind kind, Money amount) {

        static PostingBody of(Posting posting) {
            return new PostingBody(posting.municipality().value(), posting.kind(), posting.amount());
        }
    }

    @Serdeable
    @Schema(name = "SettlementAnswer")
    record AnswerBody(
            String municipality,
            Answer.State state,
            @Nullable Instant approvedAt,
            @Nullable String approvedBy,

            @Schema(description = "For whom it was given by delegation") @Nullable
            String forPerson) {

        static AnswerBody of(Answer answer) {
            return new AnswerBody(
                    answer.municipality().value(),
                    answer.state(),
                    answer.approvedAt(),
                    answer.approvedBy(),
                    answer.forPerson());
        }
    }
}
