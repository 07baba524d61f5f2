package dk.tvaers.collaboration;

import dk.tvaers.kernel.CaseNumber;
import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says.
 *
 * @param title at most 200 characters
 * @param scope what the municipalities do together, at most 10,000 characters
 * @param caseNumber the host's own case number, or null
 */
public record AgreementData(
        String title,
        String scope,
        LocalDate validFrom,
        @Nullable String caseNumber) {

    private static final int TITLE_LENGTH = 200;
    private static final int SCOPE_LENGTH = 10_000;

    void validate() {
        new Invalid.Collector()
                .check(!title.isBlank(), "title", "error.required")
                .check(title.length() <= TITLE_LENGTH, "title", "error.too-long", TITLE_LENGTH)
                .check(!scope.isBlank(), "scope", "error.required")
                .check(scope.length() <= SCOPE_LENGTH, "scope", "error.too-long", SCOPE_LENGTH)
                .check(caseNumber == null || CaseNumber.isValid(caseNumber), "caseNumber", "error.case-number")
                .throwIfAny();
    }
}
