package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_approval")
record ApprovalRow(
        @Id LoanApprovalId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanId loanId,
        int termsNumber,
        Side loanSide,
        PersonId personId,
        @Nullable PersonId forPerson,
        Instant approvedAt,
        @Nullable String note) {

    static ApprovalRow of(LoanId loan, Approval approval) {
        return new ApprovalRow(
                LoanApprovalId.next(),
                null,
                loan,
                approval.terms(),
                approval.side(),
                approval.person(),
                approval.forPerson(),
                approval.at(),
                approval.note());
    }

    Approval approval() {
        return new Approval(termsNumber, loanSide, personId, forPerson, approvedAt, note);
    }
}
