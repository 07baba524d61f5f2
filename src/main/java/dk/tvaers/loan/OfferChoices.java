package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.specialist.SpecialistId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who keeps the specialists says whom a municipality can offer; the reader's right is checked by who asks. */
public interface OfferChoices {

    /**
     * The municipality's specialists that are on the list on a day, by name.
     *
     * @param day on which the loan would begin
     */
    List<Choice> of(MunicipalityCode lender, LocalDate day);

    /**
     * Somebody who can be offered.
     *
     * @param name as the lender sees it
     * @param competence what everybody sees: Testleder
     * @param rate what an hour costs on the day; null when no rate holds
     */
    record Choice(
            SpecialistId id,
            String name,
            String competence,
            @Nullable Money rate) {}
}
