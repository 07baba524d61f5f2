package dk.tvaers.filing;

import dk.tvaers.kernel.CaseNumber;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.KleNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality files a record.
 *
 * @param caseNumber the number of the case in its own records system
 * @param filedOn when it was filed there; null while it is not
 */
public record FilingData(
        @Nullable String caseNumber,
        @Nullable String kleNumber,
        @Nullable LocalDate filedOn) {

    public FilingData {
        caseNumber = blankIsNull(caseNumber);
        kleNumber = blankIsNull(kleNumber);
    }

    void validate(LocalDate today) {
        new Invalid.Collector()
                .check(caseNumber == null || CaseNumber.isValid(caseNumber), "caseNumber", "error.case-number")
                .check(kleNumber == null || KleNumber.isValid(kleNumber), "kleNumber", "filing.kle-shape")
                .check(filedOn == null || !filedOn.isAfter(today), "filedOn", "filing.in-future")
                .throwIfAny();
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
