package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_step")
record StepRow(
        @Id LoanStepId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanId loanId,
        LoanAct loanAct,
        Side loanSide,
        @Nullable LoanState fromState,
        LoanState toState,
        PersonId personId,
        @Nullable PersonId forPerson,
        Instant doneAt,
        @Nullable String note) {}
