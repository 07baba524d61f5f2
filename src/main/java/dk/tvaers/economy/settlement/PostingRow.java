package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_posting")
record PostingRow(
        @Id long id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        IssueId issueId,
        MunicipalityCode municipalityCode,
        PostingKind postingKind,
        Money amount) {

    static PostingRow of(IssueId issue, Posting posting) {
        return new PostingRow(
                dk.tvaers.kernel.Id.next(), null, issue, posting.municipality(), posting.kind(), posting.amount());
    }

    Posting posting() {
        return new Posting(municipalityCode, postingKind, amount);
    }
}
