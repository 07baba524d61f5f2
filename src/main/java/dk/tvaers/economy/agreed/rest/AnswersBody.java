package dk.tvaers.economy.agreed.rest;

import dk.tvaers.economy.agreed.KeyApproval;
import dk.tvaers.economy.agreed.KeyObjection;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AllocationKeyAnswers", description = "What the municipalities said to a version of a key")
record AnswersBody(int number, List<ApprovalBody> approvals, List<ObjectionBody> objections) {

    @Serdeable
    @Schema(name = "AllocationKeyApproval", description = "Of each that is to approve it; without a time it is missing")
    record ApprovalBody(
            String municipality,
            String municipalityName,
            @Nullable Instant approvedAt,
            @Nullable String approvedBy,

            @Schema(description = "For whom it was given by delegation") @Nullable
            String forPerson) {}

    @Serdeable
    @Schema(name = "AllocationKeyObjection")
    record ObjectionBody(String municipality, String reason, Instant objectedAt, String objectedBy) {}

    /** @param ofAll the objections to any version */
    static AnswersBody of(int number, List<KeyApproval> approvals, List<KeyObjection> ofAll) {
        return new AnswersBody(
                number,
                approvals.stream()
                        .map(each -> new ApprovalBody(
                                each.municipality().value(),
                                each.name(),
                                each.approvedAt(),
                                each.approvedBy(),
                                each.forPerson()))
                        .toList(),
                ofAll.stream()
                        .filter(each -> each.number() == number)
                        .map(each -> new ObjectionBody(
                                each.municipality().value(), each.reason(), each.objectedAt(), each.objectedBy()))
                        .toList());
    }
}
